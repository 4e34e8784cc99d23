package dev.cliengine.autoconfigure;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;
import org.springframework.boot.support.AnsiOutputApplicationListener;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.boot.support.EnvironmentPostProcessorsFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;

import dev.cliengine.core.ProductKey;
import dev.cliengine.start.StartRules;

/**
 * The beans of one product as the build of its jar settled them: which there are is code
 * by then, and no condition is looked at when the product starts. So are the
 * configuration files of the jar, and what they give beans whose properties nobody else
 * can set in such a start. All other properties are bound at each start.
 *
 * <p>
 * A start that could find something else than the build did takes the usual way. That is
 * one
 * <ul>
 * <li>whose class path is anything but the application's jar, which may be unpacked:
 * classes in directories are compiled again without the build's code, and other jars
 * bring other beans;</li>
 * <li>with an environment variable or a system property below {@code spring}, {@code cli}
 * or {@code logging}, in any spelling, which may set profiles, answer conditions or want
 * logs;</li>
 * <li>with one that a condition asked for at the build, whatever its name;</li>
 * <li>with {@code -Dcli.start.aot=false};</li>
 * <li>of a product that was not built that way, or under other profiles.</li>
 * </ul>
 * What is settled with the jar besides: conditions on the version of Java and on the
 * operating system have the answer they had at the build.
 *
 * @since 0.1.0
 */
public final class FrozenContext {

	/** What the class with the facts is named after. */
	public static final String FACTS = "FrozenFacts";

	private static final String INITIALIZER = "ApplicationContextInitializer";

	private static final String AHEAD = "org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializingApplicationListener";

	private static final String LOG_FACTORY = "org.apache.commons.logging.LogFactory";

	private final ProductKey key;

	private final FrozenFacts facts;

	private FrozenContext(ProductKey key, FrozenFacts facts) {
		this.key = key;
		this.facts = facts;
	}

	/**
	 * What the build settled for a product, empty if it did not or if this process may
	 * differ from what it found.
	 * @param application the class of the application
	 * @param key the application with its profiles
	 */
	public static Optional<FrozenContext> find(Class<?> application, ProductKey key) {
		StartRules rules = StartRules.ofProcess();
		CodeSource source = application.getProtectionDomain().getCodeSource();
		if (source == null || !rules.isOneJar(String.valueOf(source.getLocation()))) {
			return Optional.empty();
		}
		return facts(application, key).filter((facts) -> rules.disturbance(facts.askedProperties()).isEmpty())
			.map((facts) -> new FrozenContext(key, facts));
	}

	/**
	 * Whether nothing on the class path configures logging, and Logback does it.
	 * @param loader the loader of the application's classes
	 */
	public static boolean hasPlainLogging(ClassLoader loader) {
		return !CliEnvironmentPostProcessor.isLoggingConfigured(loader)
				&& LoggingSystem.get(loader) instanceof LogbackLoggingSystem;
	}

	/**
	 * Has loggers ready without a look at all there could be on the class path, if the
	 * product says nothing of logging. To be called before any class of Spring logs.
	 */
	public void prepareLogging() {
		if (!this.facts.plainLogging()) {
			return;
		}
		StderrLogging.choose();
		if (System.getProperty(LOG_FACTORY) == null) {
			System.setProperty(LOG_FACTORY, "org.apache.commons.logging.impl.Slf4jLogFactory");
		}
	}

	/**
	 * An application that asks the environment nothing about itself the jar is silent on.
	 */
	public SpringApplication application(Class<?> source) {
		return isSaid("spring.main.") ? new SpringApplication(source) : new SpringApplication(source) {

			@Override
			protected void bindToSpringApplication(ConfigurableEnvironment environment) {
			}

		};
	}

	/**
	 * Has an application start with what the build settled. It holds for the process,
	 * since Spring does not know two ways in one.
	 */
	public void addTo(SpringApplication application) {
		SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		application.addInitializers(AotApplicationContextInitializer
			.forInitializerClasses(this.key.application() + "__" + this.key.id() + INITIALIZER));
		application.addInitializers((context) -> {
			if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
				beans.setAutowireCandidateResolver(new SettledCandidates());
				this.facts.orders()
					.forEach((name, order) -> beans.getBeanDefinition(name)
						.setAttribute(AbstractBeanDefinition.ORDER_ATTRIBUTE, order));
				SettledProxies.prepare(beans);
				SettledBinding.replaceIn(beans, context.getEnvironment(), this.facts);
			}
		});
		application.setLazyInitialization(true);
		List<ApplicationListener<?>> listeners = new ArrayList<>(application.getListeners());
		// It makes things ahead on other threads, which most commands never use
		listeners.removeIf((listener) -> listener.getClass().getName().equals(AHEAD));
		listeners
			.removeIf((listener) -> listener instanceof AnsiOutputApplicationListener && !isSaid("spring.output."));
		listeners.removeIf((listener) -> listener instanceof LoggingApplicationListener && this.facts.plainLogging());
		if (!this.facts.configuration().isEmpty()) {
			listeners.replaceAll((listener) -> (listener instanceof EnvironmentPostProcessorApplicationListener)
					? EnvironmentPostProcessorApplicationListener.with(postProcessors(application.getClassLoader()))
					: listener);
		}
		application.setListeners(listeners);
	}

	private EnvironmentPostProcessorsFactory postProcessors(ClassLoader loader) {
		EnvironmentPostProcessorsFactory usual = EnvironmentPostProcessorsFactory.fromSpringFactories(loader);
		return (logs, bootstrap) -> {
			List<EnvironmentPostProcessor> all = new ArrayList<>(usual.getEnvironmentPostProcessors(logs, bootstrap));
			all.replaceAll(this::settled);
			return all;
		};
	}

	private EnvironmentPostProcessor settled(EnvironmentPostProcessor usual) {
		if (usual instanceof CliEnvironmentPostProcessor cli) {
			return isSaid("spring.main.") ? cli : cli.settled(this.facts.plainLogging());
		}
		return (usual instanceof ConfigDataEnvironmentPostProcessor) ? new FrozenConfiguration(this.facts) : usual;
	}

	private boolean isSaid(String prefix) {
		return this.facts.configuration()
			.values()
			.stream()
			.anyMatch((file) -> file.keySet().stream().anyMatch((name) -> name.startsWith(prefix)));
	}

	private static Optional<FrozenFacts> facts(Class<?> application, ProductKey key) {
		try {
			Class<?> type = Class.forName(application.getName().replace('$', '_') + "__" + key.id() + FACTS, true,
					application.getClassLoader());
			return Optional.of((FrozenFacts) type.getDeclaredConstructor().newInstance());
		}
		catch (ReflectiveOperationException ex) {
			return Optional.empty();
		}
	}

}
