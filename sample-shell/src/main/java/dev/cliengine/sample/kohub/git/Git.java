package dev.cliengine.sample.kohub.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ExecutablePath;

/**
 * The program git. It asks nobody for a password, and leaves large files to others.
 *
 * @since 0.1.0
 */
@Component
public class Git {

	private final EnvironmentVariables variables;

	Git(EnvironmentVariables variables) {
		this.variables = variables;
	}

	/**
	 * Runs it until it is done.
	 * @throws CliException if there is no git, or it fails, with what it said last
	 */
	public void run(GitCall call) {
		Path program = program().orElseThrow(() -> CliException.category(ErrorCategory.FAILURE)
			.code("GitNotFound")
			.fix("Install git, or use 'repo download --all'")
			.message("There is no git on the PATH"));
		try {
			Said said = run(program, call);
			if (said.code() != 0) {
				throw failed(said.text().substring(said.text().lastIndexOf('\n') + 1));
			}
		}
		catch (IOException ex) {
			throw failed(String.valueOf(ex.getMessage()));
		}
	}

	/** What it says, nothing if it fails or there is no git. */
	public Optional<String> ask(GitCall call) {
		Path program = program().orElse(null);
		if (program == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(run(program, call)).filter((said) -> said.code() == 0).map(Said::text);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private Said run(Path program, GitCall call) throws IOException {
		List<String> words = new ArrayList<>(List.of(program.toString()));
		words.addAll(call.words());
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
		builder.environment().putAll(call.variables());
		builder.environment().put("GIT_TERMINAL_PROMPT", "0");
		builder.environment().put("GIT_LFS_SKIP_SMUDGE", "1");
		Process process = builder.start();
		process.getOutputStream().close();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		try {
			return new Said(process.waitFor(), text);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "Interrupted while git was at work");
		}
	}

	private Optional<Path> program() {
		return new ExecutablePath(this.variables).find("git");
	}

	private static CliException failed(String said) {
		return CliException.category(ErrorCategory.FAILURE).code("GitFailed").message("git failed: " + said);
	}

	/**
	 * How it ended.
	 */
	private record Said(int code, String text) {
	}

}
