package dev.cliengine.builtin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.guide.Search;
import dev.cliengine.guide.SearchHit;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.Streams;

/**
 * {@code search WORD...}: commands, guides and other documents, the best first.
 *
 * @since 0.1.0
 */
@Order(BuiltinOrder.SEARCH)
public final class SearchCommand implements Finder {

	private static final String WORDS = "words";

	private static final String SCOPE = "scope";

	private final ApplicationInfo application;

	private final Search search;

	private final Streams streams;

	public SearchCommand(ApplicationInfo application, Search search, Streams streams) {
		this.application = application;
		this.search = search;
		this.streams = streams;
	}

	@Override
	public Placement placement() {
		return Placement.LEADING;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(spec(), this::run));
	}

	/** The command that searches for a text, whatever its arguments are. */
	CommandHandler searching(String text) {
		return CommandHandler.of(spec(), (context) -> rows(find(text, null)));
	}

	private CommandSpec spec() {
		ValueSpec word = ValueSpec.labelled("WORD").build();
		return CommandSpec.command("search")
			.summary("Search commands and guides by keyword")
			.system(this.application.id())
			.argument(new ArgumentSpec(WORDS, word, true, true, "Words to look for"))
			.option(OptionSpec.named(SCOPE)
				.label("PATH")
				.description("Look only below a group, as in project:member")
				.completion((typed) -> ValueCompletion.of(this.search.scopes()).complete(typed)))
			.view(new SearchView())
			.builtIn()
			.build();
	}

	private List<Map<String, Object>> run(CommandContext context) {
		String query = String.join(" ", context.arguments().texts(WORDS));
		return rows(find(query, context.arguments().text(SCOPE)));
	}

	private List<SearchHit> find(String query, @Nullable String scope) {
		if (scope == null || scope.isBlank()) {
			return this.search.everywhere(query);
		}
		return this.search.below(scope, query).orElseGet(() -> {
			this.streams.err()
				.line("warning: --scope \"" + ControlCharacters.singleLine(scope)
						+ "\" did not match a known command path; searching everything instead");
			return this.search.everywhere(query);
		});
	}

	/** Maps, since they are written without a mapper having to be built. */
	private static List<Map<String, Object>> rows(List<SearchHit> hits) {
		return hits.stream().map(SearchCommand::row).toList();
	}

	private static Map<String, Object> row(SearchHit hit) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("command", hit.command());
		row.put("confidence", hit.confidence());
		row.put("snippet", hit.snippet());
		return row;
	}

}
