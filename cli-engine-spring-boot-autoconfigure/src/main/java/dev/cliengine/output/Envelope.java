package dev.cliengine.output;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.NextAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Everything a run has to say, before a renderer writes it. What is {@code null} or empty
 * is not written.
 *
 * @param data what the command answers; {@code null} when it answers nothing, or
 * {@code rows}
 * @param rows what the command answers when that is a list to be read once, which then
 * also tells the pagination
 * @param pagination which part of a list the data are, when they were paged
 * @param metadata facts about the run, only those that were asked for
 * @param error what went wrong; {@code null} on success
 * @param warnings what people should know although the run succeeded
 * @param nextActions commands that make sense next
 * @param fix how to get past the error
 * @param text a finished text, written as it is in every format instead of all the rest
 * @since 0.1.0
 */
public record Envelope(@Nullable JsonNode data, @Nullable Rows rows, @Nullable Pagination pagination,
		@Nullable Metadata metadata, @Nullable ErrorInfo error, List<String> warnings, List<NextAction> nextActions,
		@Nullable String fix, @Nullable String text) {

	public Envelope {
		warnings = List.copyOf(warnings);
		nextActions = List.copyOf(nextActions);
	}

	/** The answer of a command that succeeded. */
	public static Envelope success(@Nullable JsonNode data) {
		return new Envelope(data, null, null, null, null, List.of(), List.of(), null, null);
	}

	/**
	 * The answer of a command that failed.
	 * @param failure what happened
	 * @param system the system named when the failure names none, may be empty
	 */
	public static Envelope failure(CliException failure, String system) {
		String failed = failure.system();
		ErrorInfo error = new ErrorInfo(failure.code(), failure.getMessage(),
				(failed == null || failed.isEmpty()) ? system : failed, failure.requestId());
		return new Envelope(null, null, null, null, error, List.of(), failure.nextActions(), failure.fix(), null);
	}

	/** A finished text, such as help, that every format writes exactly as given. */
	public static Envelope text(String text) {
		return new Envelope(null, null, null, null, null, List.of(), List.of(), null, text);
	}

	/** The same envelope with other data. */
	public Envelope withData(@Nullable JsonNode data) {
		return new Envelope(data, null, this.pagination, this.metadata, this.error, this.warnings, this.nextActions,
				this.fix, this.text);
	}

	/** The same envelope with a list to be read once as its data. */
	public Envelope withRows(Rows rows) {
		return new Envelope(null, rows, this.pagination, this.metadata, this.error, this.warnings, this.nextActions,
				this.fix, this.text);
	}

	/** The same envelope with the facts about paging. */
	public Envelope withPagination(@Nullable Pagination pagination) {
		return new Envelope(this.data, this.rows, pagination, this.metadata, this.error, this.warnings,
				this.nextActions, this.fix, this.text);
	}

	/** The same envelope with facts about the run, see {@link VerboseFields#select}. */
	public Envelope withMetadata(@Nullable Metadata metadata) {
		return new Envelope(this.data, this.rows, this.pagination, metadata, this.error, this.warnings,
				this.nextActions, this.fix, this.text);
	}

	/** The same envelope with these warnings instead of its own. */
	public Envelope withWarnings(List<String> warnings) {
		return new Envelope(this.data, this.rows, this.pagination, this.metadata, this.error, warnings,
				this.nextActions, this.fix, this.text);
	}

	/** The same envelope with these next actions instead of its own. */
	public Envelope withNextActions(List<NextAction> nextActions) {
		return new Envelope(this.data, this.rows, this.pagination, this.metadata, this.error, this.warnings,
				nextActions, this.fix, this.text);
	}

	/** The same envelope with one more next action, after its own. */
	public Envelope withNextAction(NextAction nextAction) {
		List<NextAction> extended = new ArrayList<>(this.nextActions);
		extended.add(nextAction);
		return withNextActions(extended);
	}

	/**
	 * The items of the answer when it is a list, however it is held; {@code null} when it
	 * is anything else. To be asked for once: the items may be readable once only.
	 */
	public @Nullable Rows list() {
		return (this.rows == null && this.data != null && this.data.isArray()) ? Rows.of(this.data) : this.rows;
	}

	/**
	 * The same envelope with its rows, if it has any, read into memory. For renderers
	 * that have to see the whole answer before they can write the beginning.
	 */
	public Envelope collected() {
		return collected(Integer.MAX_VALUE);
	}

	/**
	 * As {@link #collected()}, reading so many rows at most. Where rows are left there
	 * are no facts about paging: nobody knows them yet.
	 */
	public Envelope collected(int most) {
		Rows reading = this.rows;
		if (reading == null) {
			return this;
		}
		ArrayNode items = JsonNodeFactory.instance.arrayNode();
		while (items.size() < most && reading.hasNext()) {
			items.add(reading.next());
		}
		Envelope read = withData(items);
		return reading.hasNext() ? read : read.ended(reading);
	}

	/** The same envelope with what is known after the last row. */
	Envelope ended(Rows rows) {
		Pagination page = rows.pagination();
		Envelope ended = (page != null) ? withPagination(page) : this;
		for (NextAction nextAction : rows.nextActions()) {
			ended = ended.withNextAction(nextAction);
		}
		return ended;
	}

	/** Whether the run failed. */
	public boolean failed() {
		return this.error != null;
	}

}
