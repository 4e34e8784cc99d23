package dev.cliengine.builtin.batch;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.middleware.EventOutput;
import dev.cliengine.middleware.RunAnswer;
import dev.cliengine.middleware.RunReceiver;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.terminal.ClosedPipeException;
import dev.cliengine.terminal.DataStream;
import dev.cliengine.terminal.DataText;

/**
 * Writes one line for each answer, {@code {"id": …, "exit": 0, "data": …}}, and before it
 * one for each event of a stream, {@code {"id": …, "event": …}}. Lines of several items
 * never mix.
 */
final class BatchAnswers {

	private static final Envelope NOTHING = Envelope.success(null);

	private final DataText out;

	private final DataMapper mapper;

	private volatile boolean readerGone;

	BatchAnswers(DataStream out, DataMapper mapper) {
		this.out = new DataText(out);
		this.mapper = mapper;
	}

	/** Takes what an item answers. */
	RunReceiver of(BatchItem item) {
		return new RunReceiver() {

			@Override
			public EventOutput events() {
				return new Events(item.id());
			}

			@Override
			public void take(RunAnswer answer) throws IOException {
				write(item, answer.exitCode(), answer.envelope().collected());
			}

		};
	}

	/** Writes the answer of an item. */
	void write(BatchItem item, int exitCode, Envelope envelope) throws IOException {
		ObjectNode first = JsonNodeFactory.instance.objectNode();
		first.set("id", item.id());
		first.put("exit", exitCode);
		write(first, envelope);
	}

	/** Whether nobody reads answers any more, and some may be lost. */
	boolean isReaderGone() {
		return this.readerGone;
	}

	private void write(JsonNode id, @Nullable Object event) throws IOException {
		ObjectNode first = JsonNodeFactory.instance.objectNode();
		first.set("id", id);
		JsonNode tree = this.mapper.toTree(event);
		first.set("event", (tree != null) ? tree : JsonNodeFactory.instance.nullNode());
		write(first, NOTHING);
	}

	private synchronized void write(ObjectNode first, Envelope envelope) throws IOException {
		try {
			EnvelopeJson.writeLine(first, envelope, this.out);
			this.out.flush();
		}
		catch (ClosedPipeException ex) {
			this.readerGone = true;
		}
	}

	private final class Events implements EventOutput {

		private final JsonNode id;

		private Events(JsonNode id) {
			this.id = id;
		}

		@Override
		public void write(@Nullable Object event) throws IOException {
			BatchAnswers.this.write(this.id, event);
		}

		@Override
		public void flush() {
			// Lines are passed on one by one
		}

	}

}
