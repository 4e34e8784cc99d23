package dev.cliengine.config;

import java.util.List;
import java.util.Random;

/**
 * Objects in whatever layout people and programs find for them.
 */
final class RandomJson {

	private static final List<String> SCALARS = List.of("1", "-0", "1.0", "1e3", "-2.5E-3", "true", "false", "null",
			"\"\"", "\"{ [ , : \\\" \\\\\"", "\"\\u00e9\\n\"", "\"é😀\"", "12345678901234567890");

	private final Random random;

	private final StringBuilder text = new StringBuilder();

	private int names;

	RandomJson(Random random) {
		this.random = random;
		blanks();
		several('{', '}', this::member, 0);
		blanks();
	}

	String text() {
		return this.text.toString();
	}

	private void value(int depth) {
		int kind = this.random.nextInt((depth > 3) ? 6 : 10);
		if (kind < 6) {
			this.text.append(SCALARS.get(this.random.nextInt(SCALARS.size())));
		}
		else if (kind < 8) {
			several('[', ']', this::value, depth + 1);
		}
		else {
			several('{', '}', this::member, depth + 1);
		}
	}

	private void member(int depth) {
		this.names++;
		this.text.append('"').append(List.of("k", "a.b", "\\\"", "\\u00e9 é", "}").get(this.random.nextInt(5)));
		this.text.append(this.names).append('"');
		blanks();
		this.text.append(':');
		blanks();
		value(depth);
	}

	private void several(char open, char close, Item item, int depth) {
		this.text.append(open);
		blanks();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			item.at(depth);
			blanks();
			if (i > 1) {
				this.text.append(',');
				blanks();
			}
		}
		this.text.append(close);
	}

	private void blanks() {
		this.text.append(List.of("", "", " ", "\n  ", "\r\n\t").get(this.random.nextInt(5)));
	}

	private interface Item {

		void at(int depth);

	}

}
