package dev.cliengine.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TalkStream;

/**
 * Says in one line why the application could not start, where no analyzer knew better.
 */
final class StderrFailureReporter implements SpringBootExceptionReporter {

	private final @Nullable ConfigurableApplicationContext context;

	StderrFailureReporter(@Nullable ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean reportException(Throwable failure) {
		if (this.context == null || TestContexts.isTest(this.context.getEnvironment())) {
			return false;
		}
		TalkStream err = Streams.process().err();
		Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
		err.line("Error: the application could not start: " + root);
		if (this.context.getEnvironment().getProperty(CliEnvironmentPostProcessor.DEBUG, Boolean.class, false)) {
			StringWriter trace = new StringWriter();
			failure.printStackTrace(new PrintWriter(trace));
			err.print(trace.toString());
		}
		else {
			err.line("Fix: Run it again with --debug to see where it failed");
		}
		return true;
	}

}
