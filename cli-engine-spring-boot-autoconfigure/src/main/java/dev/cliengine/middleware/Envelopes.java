package dev.cliengine.middleware;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.auth.Credential;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.NextAction;
import dev.cliengine.core.Page;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Metadata;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.VerboseFields;
import dev.cliengine.output.query.PipelineResult;
import dev.cliengine.output.query.QueriedRows;

/**
 * Makes envelopes of what came of a run.
 */
final class Envelopes {

	private final ApplicationInfo application;

	private final DataMapper mapper;

	private final Clock clock;

	Envelopes(ApplicationInfo application, DataMapper mapper, Clock clock) {
		this.application = application;
		this.mapper = mapper;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * The envelope of a run that did not fail.
	 * @param machine whether programs read it
	 */
	Envelope of(CommandInvocation invocation, CommandOutcome outcome, ResultQuery query, boolean machine,
			Instant start) {
		CommandResult<?> result = outcome.result();
		if (result.data() instanceof PlainText text) {
			return Envelope.text(text.text()).withWarnings(result.warnings());
		}
		List<NextAction> next = result.nextActions().stream().map(this::complete).toList();
		Envelope envelope = shown(outcome, query, machine).withWarnings(result.warnings());
		envelope = envelope.withNextActions(Stream.concat(next.stream(), envelope.nextActions().stream()).toList());
		VerboseFields verbose = verbose(invocation.globals());
		if (verbose.none()) {
			return envelope;
		}
		boolean previewed = outcome.kind() == CommandOutcome.Kind.PREVIEWED
				|| (invocation.settings().dryRun() && result.dryRun());
		Metadata metadata = metadata(invocation, start).system(system(invocation, outcome)).dryRun(previewed).build();
		return envelope.withMetadata(verbose.select(metadata));
	}

	private Envelope shown(CommandOutcome outcome, ResultQuery query, boolean machine) {
		Object data = outcome.result().data();
		if (data instanceof Stream<?> stream) {
			Function<Iterator<JsonNode>, QueriedRows> rows = query.rows(machine);
			if (rows != null) {
				return Envelope.success(null)
					.withRows(new ResultRows(stream, this.mapper, rows, (page) -> next(query, page)));
			}
			try (stream) {
				data = stream.toList();
			}
		}
		if (data instanceof Page<?> page) {
			return shown(page, outcome, query, machine);
		}
		PipelineResult shown = query.apply(outcome, this.mapper.toTree(data), machine);
		return Envelope.success(shown.data())
			.withPagination(shown.pagination())
			.withNextActions(next(query, shown.pagination()));
	}

	private Envelope shown(Page<?> page, CommandOutcome outcome, ResultQuery query, boolean machine) {
		PipelineResult shown = query.apply(outcome, this.mapper.toTree(page.items()), machine);
		JsonNode data = shown.data();
		Pagination place = query.place(page, (data != null && data.isArray()) ? data.size() : page.items().size());
		Pagination known = (place != null) ? place : shown.pagination();
		return Envelope.success(data).withPagination(known).withNextActions(next(query, known));
	}

	private List<NextAction> next(ResultQuery query, @Nullable Pagination page) {
		return query.next(this.application.name(), page).stream().toList();
	}

	private String system(CommandInvocation invocation, CommandOutcome outcome) {
		return switch (outcome.kind()) {
			case RAN, STREAMED -> invocation.spec().system();
			case PREVIEWED -> invocation.path().colons();
			case DESCRIBED -> this.application.id();
		};
	}

	/** The envelope of a run that failed. */
	Envelope of(CommandInvocation invocation, CliException failure, Instant start) {
		String system = switch (failure.category()) {
			case AUTHENTICATION -> invocation.path().colons();
			case TIMEOUT -> this.application.id();
			default -> invocation.spec().builtIn() ? this.application.id() : invocation.spec().system();
		};
		Envelope envelope = completed(Envelope.failure(failure, system));
		VerboseFields verbose = verbose(invocation.globals());
		if (verbose.none()) {
			return envelope;
		}
		String requestId = failure.requestId();
		Metadata metadata = metadata(invocation, start).system((failure.system() != null) ? failure.system() : system)
			.requestId((requestId != null) ? requestId : "")
			.build();
		return envelope.withMetadata(verbose.select(metadata));
	}

	/** The envelope of a failure before there was a run. */
	Envelope of(CliException failure) {
		return completed(Envelope.failure(failure, (failure instanceof UsageException) ? "" : this.application.id()));
	}

	private Envelope completed(Envelope envelope) {
		return envelope.withNextActions(envelope.nextActions().stream().map(this::complete).toList());
	}

	private Metadata.Builder metadata(CommandInvocation invocation, Instant start) {
		Instant end = now();
		return Metadata.builder()
			.timestamp(end.truncatedTo(ChronoUnit.SECONDS))
			.command(invocation.path().colons())
			.duration(Duration.between(start, end))
			.env(invocation.settings().environment())
			.identity(invocation.credentials().first().map(Credential::identity).orElse(""))
			.args(tree(ArgumentValues.user(invocation.arguments())))
			.effectiveArgs(tree(invocation.effectiveArguments()));
	}

	private @Nullable JsonNode tree(SortedMap<String, Object> values) {
		return values.isEmpty() ? null : this.mapper.toTree(values);
	}

	private static VerboseFields verbose(CommandArguments globals) {
		return VerboseFields.parse(globals.text(EngineOptions.VERBOSE));
	}

	/**
	 * The action with the application's name in front, and {@code {x}} as {@code <x>}.
	 */
	private NextAction complete(NextAction action) {
		String command = action.command().replaceAll("\\{([A-Za-z0-9_.-]+)}", "<$1>");
		String name = this.application.name();
		boolean named = command.equals(name) || command.startsWith(name + " ");
		return new NextAction(named ? command : name + " " + command, action.description(), action.params());
	}

}
