package dev.cliengine.middleware;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.PagingOptions;
import dev.cliengine.command.ResultSpec.Pages;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.schema.SchemaDocument;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.core.Page;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.query.FieldSelection;
import dev.cliengine.output.query.NextPage;
import dev.cliengine.output.query.PageWindow;
import dev.cliengine.output.query.Pipeline;
import dev.cliengine.output.query.PipelineResult;
import dev.cliengine.output.query.QueriedRows;
import dev.cliengine.output.query.Query;

/**
 * What a line asks to see of the result, understood before anything runs.
 */
final class ResultQuery {

	private final ParsedLine line;

	private final CommandSpec spec;

	private final Query explicit;

	private final FieldSelection fields;

	private ResultQuery(ParsedLine line, CommandSpec spec, Query explicit) {
		this.line = line;
		this.spec = spec;
		this.explicit = explicit;
		this.fields = explicit.fields().isAll() && text(line, EngineOptions.FIELDS) == null
				? FieldSelection.parse(String.join(",", spec.result().fields())) : explicit.fields();
	}

	/**
	 * Understands the options of a line.
	 * @throws CliException if an expression, a number or a field name is no good
	 */
	static ResultQuery of(ParsedLine line, CommandSpec spec) {
		String filter = text(line, EngineOptions.FILTER);
		String expr = text(line, EngineOptions.EXPR);
		String fields = text(line, EngineOptions.FIELDS);
		Query query = Query.builder().filter(filter).expr(expr).fields(fields).window(window(line, spec)).build();
		if (spec.result().streaming() && !query.isEmpty()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Leave out --filter, --expr and --fields, and select from the lines it prints")
				.message("'" + spec.path().words() + "' prints a stream, which cannot be queried");
		}
		if (!query.fields().isAll() && !isAnsweredInPlace(line.globals(), spec)) {
			query.checkFields(SchemaDocument.fieldNames(spec.result()));
		}
		return new ResultQuery(line, spec, query);
	}

	/** Whether a preview or a description is shown, which has fields of its own. */
	private static boolean isAnsweredInPlace(CommandArguments globals, CommandSpec spec) {
		boolean previewed = globals.flag(EngineOptions.DRY_RUN) && spec.metadata().changesSomething()
				&& !spec.metadata().handlesDryRun();
		return previewed || globals.flag(GlobalOptions.SCHEMA);
	}

	/**
	 * The data that are shown. People get the fields as columns, programs as data.
	 * @param machine whether programs read them
	 */
	PipelineResult apply(CommandOutcome outcome, @Nullable JsonNode data, boolean machine) {
		if (this.spec.builtIn()) {
			return new PipelineResult(data, null);
		}
		boolean ran = outcome.kind() == CommandOutcome.Kind.RAN;
		FieldSelection wanted = ran ? this.fields : this.explicit.fields();
		Query query = new Query(this.explicit.filter(), ran ? this.explicit.window() : PageWindow.NONE,
				this.explicit.expr(), (machine || !ran) ? wanted : FieldSelection.ALL);
		return new Pipeline(query).apply(data);
	}

	/** The values of the line's global options. */
	CommandArguments globals() {
		return this.line.globals();
	}

	/**
	 * The rows that are shown of a list too long to hold; {@code null} if the line asks
	 * for something that needs the whole list.
	 */
	@Nullable Function<Iterator<JsonNode>, QueriedRows> rows(boolean machine) {
		Query query = new Query(this.explicit.filter(), this.explicit.window(), this.explicit.expr(),
				machine ? this.fields : FieldSelection.ALL);
		Pipeline pipeline = new Pipeline(query);
		return pipeline.needsWholeDocument() ? null : pipeline::rows;
	}

	/** The columns people see, empty for all; an expression decides on its own. */
	List<String> columns() {
		boolean own = this.explicit.expr() != null && text(this.line, EngineOptions.FIELDS) == null;
		return own ? List.of() : this.fields.paths();
	}

	/**
	 * Which part of a server's list a page is; {@code null} for a command whose lists are
	 * cut here.
	 * @param count how many items of it are shown
	 */
	@Nullable Pagination place(Page<?> page, long count) {
		Pages pages = this.spec.result().pagination();
		if (pages == null || !pages.byServer()) {
			return null;
		}
		boolean whole = this.line.arguments().flag(PagingOptions.ALL);
		long limit = whole ? 0 : PagingOptions.request(this.line.arguments()).limit();
		return Pagination.ofServer(page.total(), limit, count, page.next());
	}

	/** The command that shows the next page. */
	Optional<NextAction> next(String application, @Nullable Pagination pagination) {
		return new NextPage(application, this.spec.path(), TypedArguments.of(this.spec, this.line.arguments()),
				text(this.line, EngineOptions.FILTER), text(this.line, EngineOptions.EXPR),
				text(this.line, EngineOptions.FIELDS))
			.after(pagination);
	}

	private static PageWindow window(ParsedLine line, CommandSpec spec) {
		Pages pages = spec.result().pagination();
		if (pages == null) {
			return PageWindow.NONE;
		}
		CommandArguments arguments = line.arguments();
		PageWindow window = PageWindow.parse(arguments.text(PagingOptions.LIMIT), arguments.text(PagingOptions.OFFSET),
				pages.defaultLimit(), pages.maxLimit());
		return pages.byServer() ? PageWindow.NONE : window;
	}

	private static @Nullable String text(ParsedLine line, String id) {
		return line.globals().text(id);
	}

}
