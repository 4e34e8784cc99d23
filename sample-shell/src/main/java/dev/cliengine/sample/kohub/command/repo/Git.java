package dev.cliengine.sample.kohub.command.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ExecutablePath;

/**
 * The program git.
 */
@Component
class Git {

	private final EnvironmentVariables variables;

	Git(EnvironmentVariables variables) {
		this.variables = variables;
	}

	/**
	 * Runs it until it is done. It asks nobody for a password, and leaves large files to
	 * others.
	 * @throws CliException if there is no git, or it fails, with what it said last
	 */
	void run(GitCall call) {
		List<String> words = new ArrayList<>(List.of(program().toString()));
		words.addAll(call.words());
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
		builder.environment().putAll(call.variables());
		builder.environment().put("GIT_TERMINAL_PROMPT", "0");
		builder.environment().put("GIT_LFS_SKIP_SMUDGE", "1");
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			if (process.waitFor() != 0) {
				throw failed(said.substring(said.lastIndexOf('\n') + 1));
			}
		}
		catch (IOException ex) {
			throw failed(String.valueOf(ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "Interrupted while git was at work");
		}
	}

	private Path program() {
		return new ExecutablePath(this.variables).find("git")
			.orElseThrow(() -> CliException.category(ErrorCategory.FAILURE)
				.code("GitNotFound")
				.fix("Install git, or use 'repo download --all'")
				.message("There is no git on the PATH"));
	}

	private static CliException failed(String said) {
		return CliException.category(ErrorCategory.FAILURE).code("GitFailed").message("git failed: " + said);
	}

}
