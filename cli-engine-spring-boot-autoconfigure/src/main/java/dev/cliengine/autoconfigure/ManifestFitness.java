package dev.cliengine.autoconfigure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.config.EnvironmentFallback;
import dev.cliengine.config.VariableNames;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.guide.Guides;
import dev.cliengine.middleware.Presentation;
import dev.cliengine.middleware.StandIn;
import dev.cliengine.builtin.SearchFlag;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Renderer;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.terminal.TerminalProbe;

/**
 * Finds what keeps an application from being answered for by a manifest: beans that take
 * the place of the engine's where an answer depends on them, and settings that are not
 * settled before it runs.
 */
final class ManifestFitness {

	private static final String ENGINE = "dev.cliengine.";

	/** What Boot calls the sources made of application.yml and its like. */
	private static final String CONFIGURATION_FILES = "Config resource";

	private static final String PROPERTY = "cli.start.manifest";

	/** Beans of these types are the engine's own by these names. */
	private static final Map<Class<?>, Set<String>> OWN = own();

	private final ConfigurableApplicationContext context;

	private final ConfigurableListableBeanFactory beans;

	ManifestFitness(ConfigurableApplicationContext context) {
		this.context = context;
		this.beans = context.getBeanFactory();
	}

	/** Why there can be no manifest; empty if there can. */
	List<String> reasons() {
		List<String> reasons = new ArrayList<>();
		OWN.forEach((type, names) -> names(type).stream()
			.filter((name) -> !names.contains(name))
			.forEach(
					(name) -> reasons.add("the " + type.getSimpleName() + " '" + name + "' is the application's own")));
		types(Renderer.class, reasons, ENGINE + "output.format.");
		this.beans.getBeanProvider(StandIn.class)
			.stream()
			.filter((standIn) -> !(standIn instanceof SearchFlag) && standIn.options().isEmpty())
			.forEach((standIn) -> reasons
				.add(standIn.getClass().getName() + " does not tell the options it answers to"));
		this.beans.getBeanProvider(ConfigKey.class)
			.stream()
			.filter((key) -> key.name().equals("output.format") || key.path().toString().equals("output.format"))
			.forEach((key) -> reasons.add("the application has a key output.format of its own"));
		this.context.getEnvironment().getPropertySources().forEach((source) -> {
			placeholders(source, reasons);
			if (source.getName().startsWith(CONFIGURATION_FILES)
					&& "false".equals(String.valueOf(source.getProperty(PROPERTY)))) {
				reasons.add(PROPERTY + " is false");
			}
		});
		return reasons;
	}

	private void types(Class<?> type, List<String> reasons, String known) {
		names(type).stream()
			.map(this.beans::getType)
			.filter((found) -> found == null || !found.getName().startsWith(known))
			.forEach((found) -> reasons
				.add("there is a " + type.getSimpleName() + " of the application's own: " + found));
	}

	private static void placeholders(PropertySource<?> source, List<String> reasons) {
		if (source instanceof EnumerablePropertySource<?> all) {
			for (String name : all.getPropertyNames()) {
				boolean ours = name.startsWith("cli.") || name.startsWith("spring.application.");
				if (ours && String.valueOf(all.getProperty(name)).contains("${")) {
					reasons.add(name + " is known only when the application runs");
				}
			}
		}
	}

	private List<String> names(Class<?> type) {
		return List.of(this.beans.getBeanNamesForType(type, true, false));
	}

	private static Map<Class<?>, Set<String>> own() {
		Map<Class<?>, Set<String>> own = new LinkedHashMap<>();
		own.put(StagePolicy.class, Set.of("cliStagePolicy"));
		own.put(CommandCatalog.class, Set.of("cliCommandCatalog"));
		own.put(ConfigLayout.class, Set.of("cliConfigLayout"));
		own.put(VariableNames.class, Set.of("cliVariableNames"));
		own.put(ConfigSource.class, Set.of("cliVariableSource", "cliDotEnvSource", "cliFileSource"));
		own.put(EnvironmentFallback.class, Set.of());
		own.put(EnvironmentVariables.class, Set.of("cliEnvironmentVariables"));
		own.put(TerminalProbe.class, Set.of("cliTerminalProbe"));
		own.put(Audience.class, Set.of("cliAudience"));
		own.put(Presentation.class, Set.of("cliPresentation"));
		own.put(DataMapper.class, Set.of("cliDataMapper"));
		own.put(LineCompleter.class, Set.of("cliLineCompleter"));
		own.put(Guides.class, Set.of("cliGuides"));
		own.put(ProcessExit.class, Set.of("cliProcessExit"));
		return own;
	}

}
