package dev.cliengine.middleware;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.output.Renderer;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;

/**
 * Where runs answer, and who is there.
 */
interface RunOutput {

	Audience audience();

	Prompter prompter();

	/** Takes the events of one run. */
	EventOutput events();

	/** Whether answers in a format are read by programs here. */
	boolean machine(Renderer renderer);

	/** Whether commands may use the streams of the process themselves. */
	boolean ownsProcess();

	void text(String text);

	/** The answer of a command. */
	void result(RunAnswer answer, ResultQuery query, Renderer renderer);

	/** What is said in place of the answer of a command. */
	void document(RunAnswer answer, ResultSpec spec, ResultQuery query, Renderer renderer);

	/** The end of a stream whose events were taken. */
	void streamed(RunAnswer answer);

	void failure(CliException failure, RunAnswer answer, CommandArguments globals);

	/** Says what went wrong while something was told, and how that ends the run. */
	int lastResort(Throwable thrown);

}
