package dev.cliengine.autoconfigure;

import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

import dev.cliengine.core.ProductKey;

/**
 * The beans of one product as the build of its jar settled them: which there are is code
 * by then, and no condition is looked at when the product starts. Values are not settled:
 * properties are read and bound at each start.
 *
 * <p>
 * A start that could find other beans than the build did takes the usual way. That is one
 * <ul>
 * <li>whose class path is anything but the application's jar, which may be unpacked:
 * classes in directories are compiled again without the build's code, and other jars
 * bring other beans;</li>
 * <li>with an environment variable or a system property below {@code spring} or
 * {@code cli}, in any spelling, which may set profiles or answer conditions;</li>
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

	/** The system property that, when {@code false}, has every start go the usual way. */
	public static final String SWITCH = "cli.start.aot";

	private static final String INITIALIZER = "ApplicationContextInitializer";

	private static final String ASKED = "AskedProperties";

	private final String initializer;

	private FrozenContext(String initializer) {
		this.initializer = initializer;
	}

	/**
	 * What the build settled for a product, empty if it did not or if this process may
	 * differ from what it found.
	 * @param application the class of the application
	 * @param key the application with its profiles
	 */
	public static Optional<FrozenContext> find(Class<?> application, ProductKey key) {
		FrozenRules rules = new FrozenRules(System.getenv(), properties());
		CodeSource source = application.getProtectionDomain().getCodeSource();
		if (source == null || !rules.isOneJar(source.getLocation())) {
			return Optional.empty();
		}
		return asked(application, key).filter(rules::isUndisturbed)
			.map((asked) -> new FrozenContext(className(key, INITIALIZER)));
	}

	/**
	 * Has an application start with the beans of the build. It holds for the process,
	 * since Spring does not know two ways in one.
	 */
	public void addTo(SpringApplication application) {
		SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		application.addInitializers(AotApplicationContextInitializer.forInitializerClasses(this.initializer));
	}

	/**
	 * The class the build generates for a product.
	 * @param feature what it is for, as Spring names generated classes
	 */
	public static String className(ProductKey key, String feature) {
		return key.application().replace('$', '_') + "__" + key.id() + feature;
	}

	/**
	 * The name, without the product's, of the generated class that says what conditions
	 * asked for: a {@code Supplier} of a set of names in lower case, letters and digits
	 * alone.
	 */
	public static String askedFeature() {
		return ASKED;
	}

	/** The spelling in which names are compared. */
	public static String spelling(String property) {
		return FrozenRules.uniform(property);
	}

	/** Whether a name disturbs anyway, so that a build need not note it. */
	public static boolean isKnown(String property) {
		return FrozenRules.isDeciding(property);
	}

	@SuppressWarnings("unchecked")
	private static Optional<Set<String>> asked(Class<?> application, ProductKey key) {
		try {
			Class<?> type = ClassUtils.forName(className(key, ASKED), application.getClassLoader());
			return Optional.of(((Supplier<Set<String>>) type.getDeclaredConstructor().newInstance()).get());
		}
		catch (ReflectiveOperationException ex) {
			return Optional.empty();
		}
	}

	private static Map<String, String> properties() {
		Properties properties = System.getProperties();
		return properties.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap((name) -> name, (name) -> properties.getProperty(name, "")));
	}

}
