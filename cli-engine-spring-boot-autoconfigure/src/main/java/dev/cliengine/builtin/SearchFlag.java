package dev.cliengine.builtin;

import java.util.Optional;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.middleware.StandIn;

/**
 * {@code --search TEXT} on any command line: searches in place of running it.
 *
 * @since 0.1.0
 */
public final class SearchFlag implements StandIn {

	/** The id of the option among the global values. */
	public static final String ID = GlobalOptions.SEARCH;

	private final SearchCommand search;

	public SearchFlag(SearchCommand search) {
		this.search = search;
	}

	/** The option itself. */
	public static GlobalOption option() {
		return new GlobalOption(OptionSpec.named(ID)
			.label("TEXT")
			.description("Search commands and guides in place of running")
			.build());
	}

	@Override
	public Optional<CommandHandler> handler(CommandArguments globals) {
		return Optional.ofNullable(globals.text(ID)).map(this.search::searching);
	}

}
