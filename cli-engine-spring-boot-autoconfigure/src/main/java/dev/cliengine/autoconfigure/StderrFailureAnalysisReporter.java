package dev.cliengine.autoconfigure;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TalkStream;

/**
 * Says what an analyzer found on the error stream, in the words every other error uses.
 */
final class StderrFailureAnalysisReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		TalkStream err = Streams.process().err();
		err.line("Error: " + analysis.getDescription());
		if (StringUtils.hasText(analysis.getAction())) {
			err.line("Fix: " + analysis.getAction());
		}
	}

}
