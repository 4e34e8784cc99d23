package dev.cliengine.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Stage;

/**
 * What everybody who may say so says of features: which stage is the least to be shown,
 * and which features count as more or less finished than they were declared.
 *
 * @param minimum the least finished stage that is shown
 * @param declared overrides of the application, by the key of the feature
 * @param file overrides of the configuration file; they win over the application's
 * @param environment overrides of the active environment; they win over both
 * @since 0.1.0
 */
public record FeatureSettings(Choice minimum, Map<String, Choice> declared, Map<String, Choice> file,
		Map<String, Choice> environment) {

	/** The table of overrides, in a file and in the table of an environment. */
	public static final String OVERRIDES = "feature_overrides";

	private static final String MINIMUM = "min_stage";

	private static final String IN_FILE = "[" + OVERRIDES + "] of the configuration file";

	private static final String IN_ENVIRONMENT = OVERRIDES + " of the active environment";

	public FeatureSettings {
		declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
		file = Collections.unmodifiableMap(new LinkedHashMap<>(file));
		environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
	}

	/**
	 * Reads what is said. What stands for no stage counts as not said.
	 * @param notice receives a line for each value that stands for no stage
	 */
	public static FeatureSettings read(Sources sources, Consumer<String> notice) {
		StageReader reader = new StageReader(notice);
		Map<String, Choice> declared = new LinkedHashMap<>();
		sources.overrides().forEach((key, stage) -> declared.put(key, Choice.ofTheApplication(stage)));
		Map<String, Object> environment = sources.environment();
		return new FeatureSettings(minimum(sources, reader), declared,
				reader.table(sources.file(), ConfigLayer.FILE, IN_FILE),
				reader.table(environment.get(OVERRIDES), ConfigLayer.ENVIRONMENT, IN_ENVIRONMENT));
	}

	/** The override in effect for a feature. */
	public Optional<Choice> override(String key) {
		return Optional.ofNullable(overrides().get(key));
	}

	/** The overrides in effect, by the key of the feature. */
	public Map<String, Choice> overrides() {
		Map<String, Choice> overrides = new LinkedHashMap<>(this.declared);
		overrides.putAll(this.file);
		overrides.putAll(this.environment);
		return overrides;
	}

	/** The stages of the overrides in effect, by the key of the feature. */
	public Map<String, Stage> stages() {
		Map<String, Stage> stages = new LinkedHashMap<>();
		overrides().forEach((key, choice) -> stages.put(key, choice.stage()));
		return stages;
	}

	/** The same with another word of the file on one feature; {@code null} for none. */
	public FeatureSettings withFile(String key, @Nullable Stage stage) {
		Map<String, Choice> changed = new LinkedHashMap<>(this.file);
		changed.remove(key);
		if (stage != null) {
			changed.put(key, new Choice(stage, ConfigLayer.FILE, IN_FILE));
		}
		return new FeatureSettings(this.minimum, this.declared, changed, this.environment);
	}

	/** Each layer replaces what was said before it, stricter or not. */
	private static Choice minimum(Sources sources, StageReader reader) {
		String value = sources.variableValue();
		Object said = (value == null || value.isBlank()) ? null : value;
		Optional<Choice> variable = reader.choice(said, ConfigLayer.VARIABLE, sources.variable());
		Optional<Choice> environment = reader.choice(sources.environment().get(MINIMUM), ConfigLayer.ENVIRONMENT,
				MINIMUM + " of the active environment");
		return environment.or(() -> variable).orElseGet(() -> Choice.ofTheApplication(sources.minimum()));
	}

	/**
	 * A stage somebody decided on.
	 *
	 * @param stage the stage
	 * @param layer the kind of its source
	 * @param source the source as people know it: {@code ACME_MIN_STAGE}
	 */
	public record Choice(Stage stage, ConfigLayer layer, String source) {

		private static Choice ofTheApplication(Stage stage) {
			return new Choice(stage, ConfigLayer.DEFAULT, "the application");
		}

	}

	/**
	 * Who may say something.
	 *
	 * @param minimum the application's minimum
	 * @param overrides the application's overrides, by the key of the feature
	 * @param variable the name of the variable with the minimum: {@code ACME_MIN_STAGE}
	 * @param variableValue the value of the variable, {@code null} or blank when unset
	 * @param environment the table of the active environment, empty when there is none
	 * @param file the value of {@code feature_overrides} in the configuration file, or
	 * {@code null}
	 */
	public record Sources(Stage minimum, Map<String, Stage> overrides, String variable, @Nullable String variableValue,
			Map<String, Object> environment, @Nullable Object file) {

	}

}
