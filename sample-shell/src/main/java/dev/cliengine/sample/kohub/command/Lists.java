package dev.cliengine.sample.kohub.command;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;

/**
 * Tables and panels as results; of a table {@code --quiet} leaves the rows.
 *
 * @since 0.1.0
 */
@Component
public class Lists {

	private final Hub hub;

	private final Shown shown;

	Lists(Hub hub, Shown shown) {
		this.hub = hub;
		this.shown = shown;
	}

	/**
	 * A table, or a sentence that there is nothing.
	 */
	public <T> CommandResult<T> table(CommandContext context, T answer, Table table, String none) {
		return table(context, answer, table.orElse(none));
	}

	/** A table, or what it says in place of one without rows. */
	public <T> CommandResult<T> table(CommandContext context, T answer, Table table) {
		boolean quiet = this.shown.isQuiet(context);
		return this.shown.text(answer, () -> quiet ? table.rows() : table.text(this.hub.look()));
	}

	/** Facts in a frame. */
	public <T> CommandResult<T> panel(T answer, Panel panel) {
		return this.shown.text(answer, () -> panel.text(this.hub.look()));
	}

}
