package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Who wins, for every two layers, and how each names its source.
 */
class PrecedenceTests {

	private static final Map<ConfigLayer, String> SOURCES = Map.of(ConfigLayer.FLAG, "--size", ConfigLayer.VARIABLE,
			"ACME_SIZE", ConfigLayer.DOTENV, "/work/.env:1 ACME_SIZE", ConfigLayer.ENVIRONMENT, "environment dev",
			ConfigLayer.FILE, "config.toml", ConfigLayer.DEFAULT, "default");

	static List<Arguments> rows() {
		List<Arguments> rows = new ArrayList<>();
		ConfigLayer[] layers = ConfigLayer.values();
		for (int strong = 0; strong < layers.length; strong++) {
			for (int weak = strong + 1; weak < layers.length; weak++) {
				rows.add(arguments(layers[strong] + " hides " + layers[weak],
						say(layers[weak], say(layers[strong], new Layers())), List.of(layers[strong], layers[weak])));
			}
		}
		Layers all = new Layers();
		for (ConfigLayer layer : layers) {
			say(layer, all);
		}
		rows.add(arguments("all", all, List.of(layers)));
		rows.add(arguments("nobody", new Layers(), List.of()));
		rows.add(arguments("with the override, .env hides a variable",
				say(ConfigLayer.VARIABLE, say(ConfigLayer.DOTENV, new Layers().dotEnvFirst())),
				List.of(ConfigLayer.DOTENV, ConfigLayer.VARIABLE)));
		rows.add(arguments("also with the override, an option hides .env",
				say(ConfigLayer.FLAG, say(ConfigLayer.DOTENV, new Layers().dotEnvFirst())),
				List.of(ConfigLayer.FLAG, ConfigLayer.DOTENV)));
		rows.add(arguments("also with the override, a variable hides the environment",
				say(ConfigLayer.VARIABLE, say(ConfigLayer.ENVIRONMENT, new Layers().dotEnvFirst())),
				List.of(ConfigLayer.VARIABLE, ConfigLayer.ENVIRONMENT)));
		rows.add(arguments("an empty variable is not set",
				say(ConfigLayer.FILE, new Layers().variable("ACME_SIZE", "").dotEnv("ACME_SIZE=")),
				List.of(ConfigLayer.FILE)));
		return rows;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rows")
	void theStrongestLayerWinsAndHidesTheOthers(String name, Layers layers, List<ConfigLayer> expected) {
		layers.keys(key(expected.contains(ConfigLayer.DEFAULT)));
		Resolution resolution = layers.settings().resolve("size");
		assertThat(resolution.candidates()).containsExactlyElementsOf(expected.stream()
			.map((layer) -> new Setting(layer.word(), layer, SOURCES.getOrDefault(layer, "")))
			.toList());
		assertThat(resolution.winner()).isEqualTo(resolution.candidates().stream().findFirst());
		assertThat(resolution.hidden()).hasSize(Math.max(0, expected.size() - 1));
		assertThat(layers.settings().find("size")).isEqualTo(resolution.winner());
	}

	@Test
	void theFirstVariableOfAKeyThatIsSetCounts() {
		ConfigKey key = ConfigKey.named("size").variables("NEW", "OLD", "OLDEST").build();
		Layers layers = new Layers().keys(key).variable("OLDEST", "3").variable("OLD", "2").variable("NEW", "");
		assertThat(layers.settings().resolve("size").candidates())
			.containsExactly(new Setting("2", ConfigLayer.VARIABLE, "OLD"));
		assertThat(layers.dotEnv("\nNEW=\nOLDEST=x").settings().resolve("size").hidden())
			.containsExactly(new Setting("x", ConfigLayer.DOTENV, "/work/.env:3 OLDEST"));
	}

	@Test
	void aKeyCanKeepVariablesOut() {
		Layers layers = new Layers().keys(ConfigKey.named("size").variables().build())
			.variable("ACME_SIZE", "1")
			.dotEnv("ACME_SIZE=1");
		assertThat(layers.settings().find("size")).isEmpty();
	}

	@Test
	void aSourceOfTheApplicationComesAfterTheEnginesInItsLayer() {
		Layers layers = new Layers().keys(key(true))
			.environment(Map.of("size", "engine"))
			.own(new TableSource(ConfigLayer.DEFAULT, Map.of("size", "d"), "own default"))
			.own(new TableSource(ConfigLayer.ENVIRONMENT, Map.of("size", "e"), "own environment"))
			.own(new TableSource(ConfigLayer.ENVIRONMENT, Map.of("size", "f"), "second environment"));
		assertThat(layers.settings().resolve("size").candidates().stream().map(Setting::source))
			.containsExactly("environment dev", "own environment", "second environment", "default", "own default");
	}

	private static Layers say(ConfigLayer layer, Layers layers) {
		return switch (layer) {
			case FLAG -> layers.option("size", "flag");
			case VARIABLE -> layers.variable("ACME_SIZE", "variable");
			case DOTENV -> layers.dotEnv("ACME_SIZE=dotenv");
			case ENVIRONMENT -> layers.environment(Map.of("size", "environment"));
			case FILE -> layers.file(Map.of("size", "file"));
			case DEFAULT -> layers;
		};
	}

	private static ConfigKey key(boolean withDefault) {
		ConfigKey.Builder key = ConfigKey.named("size").option("size");
		return withDefault ? key.defaultValue("default").build() : key.build();
	}

}
