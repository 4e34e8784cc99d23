package dev.cliengine.output.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.IntStream;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The process on the other side of {@link ManyRowsTests}: writes a million rows and
 * counts what comes out.
 */
final class ManyRowsChild {

	private static final int ROWS = 1_000_000;

	private ManyRowsChild() {
	}

	public static void main(String[] arguments) throws IOException {
		for (Renderer renderer : Rendering.all()) {
			if (renderer.name().equals(arguments[0])) {
				Counter counter = new Counter();
				renderer.render(Envelope.success(null).withRows(Rows.of(ManyRowsChild::items)), Rendering.PLAIN,
						counter);
				System.out.println(counter.lines);
			}
		}
	}

	private static Iterator<JsonNode> items() {
		return IntStream.range(0, ROWS).mapToObj(ManyRowsChild::row).iterator();
	}

	private static JsonNode row(int number) {
		return JsonNodeFactory.instance.objectNode()
			.put("id", "vehicle-" + number)
			.put("km", number * 1.5)
			.put("note", "a note of a length that many rows of would not fit into memory, " + number);
	}

	private static final class Counter implements Appendable {

		private long lines;

		@Override
		public Appendable append(@Nullable CharSequence text) {
			return (text != null) ? append(text, 0, text.length()) : this;
		}

		@Override
		public Appendable append(@Nullable CharSequence text, int start, int end) {
			for (int i = start; text != null && i < end; i++) {
				append(text.charAt(i));
			}
			return this;
		}

		@Override
		public Appendable append(char character) {
			this.lines += (character == '\n') ? 1 : 0;
			return this;
		}

	}

}
