package dev.cliengine.middleware;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.output.View;
import dev.cliengine.output.ViewRegistry;
import dev.cliengine.terminal.Pager;
import dev.cliengine.terminal.Palette;

/**
 * How results look to people.
 *
 * @param views the views commands share
 * @param output the colours of results
 * @param errors the colours of failures
 * @param pager shows what is taller than the screen; {@code null} for none
 * @since 0.1.0
 */
public record Presentation(ViewRegistry views, Palette output, Palette errors, @Nullable Pager pager) {

	/** How people see a result: as it says itself, else as its command says. */
	@Nullable View view(CommandResult<?> result, ResultSpec spec) {
		if (result.view() != null) {
			return result.view();
		}
		String shared = spec.viewId();
		return (shared != null) ? this.views.find(shared).orElse(null) : spec.view();
	}

	/** No shared views, no colours, no pager. */
	public static Presentation plain() {
		return new Presentation(new ViewRegistry(List.of()), Palette.none(), Palette.none(), null);
	}

}
