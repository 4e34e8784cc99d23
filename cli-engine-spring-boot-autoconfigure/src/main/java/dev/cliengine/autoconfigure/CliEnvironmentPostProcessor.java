package dev.cliengine.autoconfigure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.util.ClassUtils;

import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.terminal.Streams;

/**
 * Keeps the command line, the current directory and stray variables from configuring the
 * application, and standard output for data, before anything else has read or written.
 */
final class CliEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

	/** Set when {@code --debug} was given, for failures before there is a parser. */
	static final String DEBUG = "cli.start.debug";

	/** Set when a shell asks for completions, where nobody wants to read why not. */
	static final String SILENT = "cli.start.silent";

	/** What the engine calls its sources of properties. */
	static final String FIXED = "cliEngine";

	static final String DEFAULTS = "cliEngineDefaults";

	private static final String JSON = "spring.application.json";

	private static final String CLASSPATH = "optional:classpath:/,optional:classpath:/config/";

	private static final List<String> LOGGING = List.of("logback-test.xml", "logback.xml", "logback-spring.xml",
			"logback-test-spring.xml");

	private final ConfigurableBootstrapContext bootstrap;

	private boolean settled;

	private boolean logging = true;

	CliEnvironmentPostProcessor(ConfigurableBootstrapContext bootstrap) {
		this.bootstrap = bootstrap;
	}

	/**
	 * Leaves out what an application was told itself, since binding that takes its time.
	 */
	CliEnvironmentPostProcessor settled(boolean loggingToo) {
		this.settled = true;
		this.logging = !loggingToo;
		return this;
	}

	/** Right before configuration files are read. */
	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER - 1;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (TestContexts.isTest(environment)) {
			return;
		}
		boolean silent = isCompletion(environment.getPropertySources());
		Streams claimed = this.bootstrap.isRegistered(Streams.class) ? this.bootstrap.get(Streams.class) : null;
		Streams streams = (claimed != null) ? claimed
				: silent ? Streams.claimProcessSilently() : Streams.claimProcess();
		this.bootstrap.addCloseListener(
				(event) -> event.getApplicationContext().getBeanFactory().registerSingleton("cliStreams", streams));
		MutablePropertySources sources = environment.getPropertySources();
		boolean debug = isDebug(sources);
		sources.remove(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
		sources.remove(JSON);
		sources.addFirst(new MapPropertySource(FIXED, fixed(debug, silent)));
		sources.addLast(new MapPropertySource(DEFAULTS, defaults()));
	}

	private static boolean isDebug(MutablePropertySources sources) {
		var commandLine = sources.get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
		return commandLine != null && commandLine.containsProperty("debug");
	}

	private static boolean isCompletion(MutablePropertySources sources) {
		var commandLine = sources.get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
		String[] words = (commandLine != null && commandLine
			.getProperty(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME) instanceof String text)
					? text.split(",", 2) : new String[0];
		return words.length > 0 && words[0].equals(CompletionAnswerer.WORD);
	}

	private Map<String, Object> fixed(boolean debug, boolean silent) {
		Map<String, Object> fixed = new HashMap<>();
		fixed.put("spring.config.location", CLASSPATH);
		fixed.put("spring.config.additional-location", "");
		fixed.put("spring.config.import", "");
		if (!this.settled) {
			fixed.put("spring.main.banner-mode", "off");
			fixed.put("spring.main.log-startup-info", "false");
			fixed.put("spring.main.web-application-type", "none");
		}
		fixed.put("debug", "false");
		fixed.put("trace", "false");
		fixed.put(DEBUG, debug);
		fixed.put(SILENT, silent);
		return fixed;
	}

	private Map<String, Object> defaults() {
		Map<String, Object> defaults = new HashMap<>();
		if (!this.settled) {
			defaults.put("spring.main.lazy-initialization", "true");
		}
		defaults.put("spring.shell.history.enabled", "false");
		for (String command : List.of("help", "clear", "script", "history", "version")) {
			defaults.put("spring.shell.command." + command + ".enabled", "false");
		}
		if (this.logging && !isLoggingConfigured(ClassUtils.getDefaultClassLoader())) {
			defaults.put("logging.config", "classpath:dev/cliengine/autoconfigure/logback-stderr.xml");
		}
		return defaults;
	}

	/** Whether the class path has a file that configures Logback. */
	static boolean isLoggingConfigured(@Nullable ClassLoader loader) {
		return loader != null && LOGGING.stream().anyMatch((file) -> loader.getResource(file) != null);
	}

}
