package dev.cliengine.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import dev.cliengine.command.DuplicateCommandException;

/**
 * Names both beans that claim one command.
 */
final class DuplicateCommandFailureAnalyzer extends AbstractFailureAnalyzer<DuplicateCommandException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DuplicateCommandException cause) {
		String description = "The command '" + cause.words() + "' is declared twice:\n\n    - " + cause.first()
				+ "\n    - " + cause.second() + "\n";
		String action = "Rename one of them, or remove the bean that should not be there.";
		return new FailureAnalysis(description, action, cause);
	}

}
