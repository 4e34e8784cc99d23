package dev.cliengine.autoconfigure;

import java.beans.PropertyEditorSupport;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.util.function.SingletonSupplier;

import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.config.ConfigType;
import dev.cliengine.config.ObjectBinder;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Makes objects of settings with Spring Boot's binder, so that records are written the
 * way people know from configuration properties: with {@code @DefaultValue},
 * {@code @Name} and constraints. Unlike there, placeholders stay as they are.
 *
 * @since 0.1.0
 */
public final class BootObjectBinder implements ObjectBinder {

	private final ConfigKeys keys;

	private final SingletonSupplier<ConversionService> conversions;

	private final SettingConstraints constraints;

	/**
	 * @param keys the keys of the application
	 * @param conversions asked once, at the first binding
	 * @param validator asked when a type with constraints was bound
	 */
	public BootObjectBinder(ConfigKeys keys, Supplier<ConversionService> conversions, Supplier<Validator> validator) {
		this.keys = keys;
		this.conversions = SingletonSupplier.of(conversions);
		this.constraints = new SettingConstraints(validator);
	}

	@Override
	public <T> Optional<T> bind(@Nullable ConfigPath prefix, Class<T> type, List<ConfigSource> sources) {
		SettingsLookup lookup = new SettingsLookup(this.keys, prefix, sources);
		BindProblems problems = new BindProblems(lookup);
		T bound = binder(lookup).bind(lookup.root(), Bindable.of(type), problems).orElse(null);
		check(bound, lookup, problems, BindProblem::line);
		return Optional.ofNullable(bound);
	}

	@Override
	public <T> T bindFields(Class<T> type, List<ConfigSource> sources) {
		SettingsLookup lookup = new SettingsLookup(this.keys, null, sources);
		BindProblems problems = new BindProblems(lookup);
		new RequiredFields(lookup, problems::add).check(lookup.root(), type);
		T bound = binder(lookup).bindOrCreate(lookup.root(), Bindable.of(type), problems);
		check(bound, lookup, problems, BindProblem::fieldLine);
		return bound;
	}

	private Binder binder(SettingsLookup lookup) {
		return new Binder(lookup.propertySources(), PlaceholdersResolver.NONE,
				List.of(ownConversions(), this.conversions.obtain()), BootObjectBinder::registerEditors, null, null);
	}

	private void check(@Nullable Object bound, SettingsLookup lookup, BindProblems problems,
			Function<BindProblem, String> line) {
		List<BindProblem> all = problems.all();
		if (all.isEmpty() && bound != null) {
			all = this.constraints.broken(bound, lookup);
		}
		if (!all.isEmpty()) {
			boolean missing = all.stream().anyMatch(BindProblem::isMissing);
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix(missing ? "Set it in the table of the environment, or in a variable" : null)
				.cause(lookup.hasSecrets() ? null : problems.refusal())
				.message(all.stream().map(line).distinct().collect(Collectors.joining("; ")));
		}
	}

	/** The words for true and false that {@code config set} takes. */
	private static ConversionService ownConversions() {
		GenericConversionService own = new GenericConversionService();
		own.addConverter(String.class, Boolean.class, (text) -> (Boolean) ConfigType.bool().valueOf(text, "a setting"));
		return own;
	}

	/** Spring's editors would encode URIs a second time and take paths for resources. */
	private static void registerEditors(PropertyEditorRegistry registry) {
		registry.registerCustomEditor(URI.class, editor(URI::create));
		registry.registerCustomEditor(Path.class, editor(Path::of));
	}

	private static PropertyEditorSupport editor(Function<String, Object> parse) {
		return new PropertyEditorSupport() {

			@Override
			public void setAsText(String text) {
				setValue(parse.apply(text));
			}

		};
	}

}
