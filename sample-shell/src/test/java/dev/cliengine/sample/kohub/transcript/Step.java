package dev.cliengine.sample.kohub.transcript;

import java.util.List;

/**
 * A command and what it answers.
 *
 * @param notes the lines before it that are for readers
 * @param line what is typed
 * @param answer what is expected
 */
record Step(List<String> notes, String line, Answer answer) {

	Step with(Answer other) {
		return new Step(this.notes, this.line, other);
	}

	/**
	 * What a command leaves.
	 *
	 * @param out lines of standard output
	 * @param err lines of standard error
	 * @param exit the exit code
	 */
	record Answer(List<String> out, List<String> err, int exit) {

		static Answer silent() {
			return new Answer(List.of(), List.of(), 0);
		}

	}

}
