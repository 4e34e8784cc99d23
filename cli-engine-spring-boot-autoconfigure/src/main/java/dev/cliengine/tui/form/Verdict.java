package dev.cliengine.tui.form;

/**
 * What is thought of a form.
 *
 * @param problem what is wrong first, empty if nothing is
 * @param place the field that is wrong, -1 if none is wrong by itself
 */
record Verdict(String problem, int place) {

	static final Verdict GOOD = new Verdict("", -1);

	boolean good() {
		return this.problem.isEmpty();
	}

}
