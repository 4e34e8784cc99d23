package dev.cliengine.tui.result;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.core.NextAction;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.ErrorInfo;
import dev.cliengine.output.TextView;
import dev.cliengine.output.query.Pipeline;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.screen.News;

/**
 * What a run answered.
 *
 * @param command the line
 * @param ended its end
 * @param data what can be queried: the data, or the events; {@code null} for none
 */
record Answered(Command command, News.Ended ended, @Nullable JsonNode data) {

	static Answered of(Command command, News.Ended ended, Events events) {
		JsonNode data = ended.answer().envelope().data();
		if (data == null && events.count() > 0) {
			ArrayNode list = JsonNodeFactory.instance.arrayNode();
			events.all().forEach(list::add);
			data = list;
		}
		return new Answered(command, ended, data);
	}

	Envelope envelope() {
		return this.ended.answer().envelope();
	}

	boolean failed() {
		return this.ended.answer().exitCode() != 0;
	}

	/**
	 * What is shown of it.
	 * @throws dev.cliengine.core.CliException if the query does not fit the data
	 */
	Body body(Queried query) {
		Envelope envelope = envelope();
		if (envelope.text() != null) {
			return Page.of(envelope.text());
		}
		if (envelope.error() != null && this.data == null) {
			String text = error(envelope.error(), envelope.fix());
			return Page.of((width) -> wrapped(text, width));
		}
		JsonNode shown = query.isEmpty() ? this.data : new Pipeline(query.query()).apply(this.data).data();
		if (shown == null) {
			return Page.of(query.isEmpty() ? "Done" : "Nothing");
		}
		if (this.ended.answer().view() instanceof TextView view && query.isEmpty()) {
			return Page.of((width) -> view.render(shown, Math.max(width, 20)));
		}
		if (shown.isArray() && shown.isEmpty()) {
			return Page.of("No rows");
		}
		return Table.fits(shown) ? table(shown, query) : Tree.of(shown);
	}

	private Table table(JsonNode shown, Queried query) {
		boolean own = query.expr().isBlank();
		List<String> usual = own ? this.command.fields() : List.of();
		return Table.of(shown, own ? this.ended.answer().view() : null,
				query.fields().isEmpty() ? usual : query.fields());
	}

	private static String error(ErrorInfo error, @Nullable String fix) {
		StringBuilder text = new StringBuilder("Error: ").append(error.message()).append("\n\ncode: ");
		text.append(error.code());
		if (error.system() != null && !error.system().isEmpty()) {
			text.append("\nsystem: ").append(error.system());
		}
		return ((fix != null) ? text.append("\n\n").append(fix) : text).toString();
	}

	private static String wrapped(String text, int width) {
		return String.join("\n", Line.wrap(text, width).stream().map(Line::text).toList());
	}

	List<NextAction> nextActions() {
		return envelope().nextActions();
	}

}
