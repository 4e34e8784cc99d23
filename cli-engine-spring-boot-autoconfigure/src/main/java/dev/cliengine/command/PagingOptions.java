package dev.cliengine.command;

import java.util.List;

import dev.cliengine.command.ResultSpec.Pages;
import dev.cliengine.core.PageRequest;

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

	/** The id of {@code --continue}, where the server pages. */
	public static final String CONTINUE = "continue";

	/** The id of {@code --all}, where the server pages. */
	public static final String ALL = "all";

	private PagingOptions() {
	}

	/** What a line asks a server that pages itself for. */
	public static PageRequest request(CommandArguments arguments) {
		String limit = arguments.text(LIMIT);
		return new PageRequest((limit != null) ? Math.max(0, Long.parseLong(limit.strip())) : 0,
				arguments.text(CONTINUE));
	}

	static List<OptionSpec> of(Pages pages) {
		String most = (pages.maxLimit() > 0) ? ", max " + pages.maxLimit() : "";
		return pages.byServer() ? byServer(pages, most)
				: List.of(
						OptionSpec.named(LIMIT)
							.label("N")
							.allowHyphen()
							.description("Max items to return (client-side, 0=all, default " + pages.defaultLimit()
									+ most + ")")
							.build(),
						OptionSpec.named(OFFSET)
							.label("N")
							.allowHyphen()
							.description("Items to skip before the first one")
							.build());
	}

	private static List<OptionSpec> byServer(Pages pages, String most) {
		OptionSpec.Builder limit = OptionSpec.named(LIMIT)
			.label("N")
			.allowHyphen()
			.description("Max items to ask the server for at a time" + most);
		if (pages.defaultLimit() > 0) {
			limit.defaultValue(Long.toString(pages.defaultLimit()));
		}
		return List.of(limit.build(),
				OptionSpec.named(CONTINUE)
					.label("TOKEN")
					.allowHyphen()
					.description("Go on where a page ended, with the token it gave")
					.build(),
				OptionSpec.named(ALL).toggle().description("Ask for all pages").build());
	}

}
