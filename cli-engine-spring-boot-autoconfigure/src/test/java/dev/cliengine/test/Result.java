package dev.cliengine.test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What came of a command line.
 *
 * @param exit the exit code
 * @param stdout what was printed as data
 * @param stderr what was said
 */
public record Result(int exit, String stdout, String stderr) {

	/** The result of a run whose streams ended in these. */
	public static Result of(int exit, ByteArrayOutputStream stdout, ByteArrayOutputStream stderr) {
		return new Result(exit, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
	}

	/** A run that succeeded, printed this and said nothing. */
	public static Result ok(String stdout) {
		return new Result(0, stdout, "");
	}

	/** A run that failed, said this and printed nothing. */
	public static Result failed(int exit, String stderr) {
		return new Result(exit, "", stderr);
	}

}
