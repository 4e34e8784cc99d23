package dev.cliengine.output.query;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * The end of an expression that is being typed.
 *
 * @param owner the dotted names the last one is chained to, without what stands in
 * brackets; empty at the start of a chain
 * @param word the last, perhaps empty, identifier
 */
record ExpressionTail(String owner, String word) {

	/** The tail, {@code null} where no name of a field can stand. */
	static @Nullable ExpressionTail of(String typed) {
		Reader reader = new Reader();
		typed.codePoints().forEach(reader::read);
		return reader.tail();
	}

	/**
	 * Follows an expression character by character. What a bracket interrupts goes on
	 * after it: {@code owner[?active].na} is about the names of an owner.
	 */
	private static final class Reader {

		private final Deque<String> interrupted = new ArrayDeque<>();

		private String owner = "";

		private StringBuilder word = new StringBuilder();

		private int quote;

		private boolean escaped;

		/** A value has ended: no name can follow without a dot. */
		private boolean finished;

		/** What the names are chained to is known. */
		private boolean known = true;

		void read(int character) {
			if (this.quote != 0) {
				quoted(character);
			}
			else if (isWordPart(character)) {
				this.known &= !this.finished;
				this.word.appendCodePoint(character);
			}
			else {
				symbol(character);
			}
		}

		@Nullable ExpressionTail tail() {
			boolean digits = !this.word.isEmpty() && Character.isDigit(this.word.charAt(0));
			boolean name = this.quote == 0 && this.known && !digits && !(this.finished && this.word.isEmpty());
			return name ? new ExpressionTail(this.owner, this.word.toString()) : null;
		}

		private void quoted(int character) {
			if (this.escaped) {
				this.escaped = false;
			}
			else if (character == '\\') {
				this.escaped = true;
			}
			else if (character == this.quote) {
				this.quote = 0;
				finish(false);
			}
		}

		private void symbol(int character) {
			switch (character) {
				case '\'', '"', '`' -> this.quote = character;
				case '.' -> chain();
				case '[', '(', '{' -> open(character);
				case ']', ')', '}' -> close(character == ']');
				case '*' -> finish(false);
				default -> separate(character);
			}
		}

		private void chain() {
			if (!this.word.isEmpty()) {
				this.owner = this.owner.isEmpty() ? this.word.toString() : this.owner + "." + this.word;
			}
			this.word = new StringBuilder();
			this.finished = false;
		}

		private void open(int character) {
			// The word before a parenthesis is a function.
			if (character != '(') {
				chain();
			}
			this.interrupted.push(this.owner);
			restart(this.owner);
		}

		private void close(boolean chained) {
			restart(this.interrupted.isEmpty() ? "" : this.interrupted.pop());
			finish(chained);
		}

		/** A value ends, of which the names are known or not. */
		private void finish(boolean namesKnown) {
			this.finished = true;
			this.known &= namesKnown;
		}

		private void separate(int character) {
			boolean blank = Character.isWhitespace(character);
			if (blank && (this.finished || !this.word.isEmpty())) {
				this.finished = true;
				this.word = new StringBuilder();
			}
			else if (!blank) {
				restart(this.interrupted.isEmpty() ? "" : this.interrupted.peek());
			}
		}

		private void restart(String owner) {
			this.owner = owner;
			this.word = new StringBuilder();
			this.finished = false;
			this.known = true;
		}

		private static boolean isWordPart(int character) {
			return character == '_' || (character < 0x80 && Character.isLetterOrDigit(character));
		}

	}

}
