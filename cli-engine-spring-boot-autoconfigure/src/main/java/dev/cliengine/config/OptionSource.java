package dev.cliengine.config;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The options of one command line. An option that is given counts, also when its value is
 * empty.
 *
 * @since 0.1.0
 */
public final class OptionSource implements ConfigSource {

	private final UnaryOperator<@Nullable String> given;

	private final Function<String, String> display;

	/**
	 * @param given the text of an option by its id, {@code null} when it is not on the
	 * line
	 * @param display the option as people type it, by its id
	 */
	public OptionSource(UnaryOperator<@Nullable String> given, Function<String, String> display) {
		this.given = given;
		this.display = display;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.FLAG;
	}

	@Override
	public Optional<Setting> find(ConfigKey key) {
		String option = key.option();
		String value = (option != null) ? this.given.apply(option) : null;
		return (option != null && value != null) ? Optional.of(new Setting(value, layer(), this.display.apply(option)))
				: Optional.empty();
	}

	/** Never: only a declared key has an option. */
	@Override
	public boolean hasBelow(ConfigPath path) {
		return false;
	}

}
