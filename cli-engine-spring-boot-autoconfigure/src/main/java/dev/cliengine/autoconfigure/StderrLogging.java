package dev.cliengine.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.bridge.SLF4JBridgeHandler;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The logging of {@code logback-stderr.xml} without a file to parse, for products that
 * say nothing of logging. Logback asks for it at its first logger; it does nothing in
 * processes that did not choose it.
 *
 * @since 0.1.0
 */
public final class StderrLogging extends ContextAwareBase implements Configurator {

	private static final List<String> SILENT = List.of("org.springframework.boot.SpringApplication",
			"org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "org.freedesktop");

	/** Has the process use it, before its first logger is made. */
	static void choose() {
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, Settled.class.getName());
	}

	@Override
	public ExecutionStatus configure(LoggerContext logging) {
		if (!Settled.class.getName().equals(System.getProperty(LoggingSystem.SYSTEM_PROPERTY))) {
			return ExecutionStatus.INVOKE_NEXT_IF_ANY;
		}
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(logging);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.setPattern("%level: %logger{0}: %msg%n%nopex");
		encoder.start();
		ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
		stderr.setContext(logging);
		stderr.setName("STDERR");
		stderr.setTarget("System.err");
		stderr.setEncoder(encoder);
		stderr.start();
		Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.WARN);
		root.addAppender(stderr);
		SILENT.forEach((name) -> logging.getLogger(name).setLevel(Level.OFF));
		logging.getLogger(GenericApplicationContext.class.getName()).setLevel(Level.ERROR);
		SLF4JBridgeHandler.removeHandlersForRootLogger();
		SLF4JBridgeHandler.install();
		return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
	}

	/** What Boot is told when there is nothing left to set up. */
	public static final class Settled extends LoggingSystem {

		/**
		 * Called by Boot.
		 * @param loader the loader of the application's classes
		 */
		public Settled(ClassLoader loader) {
		}

		@Override
		public void beforeInitialize() {
		}

	}

}
