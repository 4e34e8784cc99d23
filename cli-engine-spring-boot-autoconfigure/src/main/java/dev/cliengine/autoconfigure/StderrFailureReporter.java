package dev.cliengine.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.util.StringUtils;

import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TalkStream;

/**
 * Says on the error stream why the application could not start: in the words of an
 * analyzer, else in one line. Boot's own reporter for analyzers has no order, so which of
 * the two came first would be up to the class path.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
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
		if (this.context.getEnvironment().getProperty(CliEnvironmentPostProcessor.SILENT, Boolean.class, false)) {
			return true;
		}
		boolean debug = this.context.getEnvironment()
			.getProperty(CliEnvironmentPostProcessor.DEBUG, Boolean.class, false);
		TalkStream err = Streams.process().err();
		FailureAnalysis analysis = analyze(failure, this.context);
		if (analysis != null) {
			say(err, analysis.getDescription(), analysis.getAction());
		}
		else {
			say(err, "the application could not start: " + NestedExceptionUtils.getMostSpecificCause(failure),
					debug ? "" : "Run it again with --debug to see where it failed");
		}
		if (debug) {
			StringWriter trace = new StringWriter();
			failure.printStackTrace(new PrintWriter(trace));
			err.print(trace.toString());
		}
		return true;
	}

	private static void say(TalkStream err, String error, @Nullable String fix) {
		err.line("Error: " + error);
		if (StringUtils.hasText(fix)) {
			err.line("Fix: " + fix);
		}
	}

	private static @Nullable FailureAnalysis analyze(Throwable failure, ConfigurableApplicationContext context) {
		ArgumentResolver arguments = ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
			.and(Environment.class, context.getEnvironment());
		return SpringFactoriesLoader.forDefaultResourceLocation(context.getClassLoader())
			.load(FailureAnalyzer.class, arguments, FailureHandler.handleMessage((message, cause) -> {
				// an analyzer that cannot be made has nothing to say
			}))
			.stream()
			.map((analyzer) -> analyzer.analyze(failure))
			.filter((analysis) -> analysis != null)
			.findFirst()
			.orElse(null);
	}

}
