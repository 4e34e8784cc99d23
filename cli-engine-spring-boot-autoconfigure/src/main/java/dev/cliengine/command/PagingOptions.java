package dev.cliengine.command;

import java.util.List;

import dev.cliengine.command.ResultSpec.Pages;

/**
 * The options of commands that page. Their values belong to the engine: handlers, audit
 * and metadata do not see them.
 *
 * @since 0.1.0
 */
public final class PagingOptions {

	/** The id of {@code --limit}. */
	public static final String LIMIT = "limit";

	/** The id of {@code --offset}. */
	public static final String OFFSET = "offset";

	private PagingOptions() {
	}

	static List<OptionSpec> of(Pages pages) {
		String most = (pages.maxLimit() > 0) ? ", max " + pages.maxLimit() : "";
		return List.of(
				OptionSpec.named(LIMIT)
					.label("N")
					.allowHyphen()
					.description(
							"Max items to return (client-side, 0=all, default " + pages.defaultLimit() + most + ")")
					.build(),
				OptionSpec.named(OFFSET)
					.label("N")
					.allowHyphen()
					.description("Items to skip before the first one")
					.build());
	}

}
