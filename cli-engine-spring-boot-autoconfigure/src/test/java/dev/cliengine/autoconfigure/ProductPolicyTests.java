package dev.cliengine.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.FailureFormat;
import dev.cliengine.shell.BareLine;
import dev.cliengine.shell.CliRunner;
import dev.cliengine.test.RecordedStreams;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What two products on the engine may want otherwise. */
class ProductPolicyTests {

	private final ApplicationContextRunner product = TestApplication.runner()
		.withUserConfiguration(Product.class)
		.withPropertyValues("cli.output.formats=text,json", "cli.output.names.human=text",
				"cli.output.default-format=text", "cli.output.envelope=false", "cli.commands.config=false");

	@Test
	void formatsHaveTheNamesOfTheProduct() {
		this.product.run((context) -> {
			assertThat(TestApplication.run(context, "box", "show").stdout()).contains("b: 1");
			assertThat(TestApplication.run(context, "box", "show", "--output", "human").exit()).isEqualTo(2);
			assertThat(TestApplication.run(context, "box", "show", "--help").stdout())
				.contains("How to print the result (text by default)");
		});
	}

	@Test
	void jsonIsTheDataAloneInItsOwnOrder() {
		this.product.run((context) -> {
			assertThat(TestApplication.run(context, "box", "show", "--output", "json").stdout())
				.isEqualTo("{\n  \"b\": 1,\n  \"a\": \"<2>\"\n}\n");
			assertThat(TestApplication.run(context, "box", "list", "--output", "json").stdout())
				.isEqualTo("[\n  {\n    \"n\": 1\n  },\n  {\n    \"n\": 2\n  }\n]\n");
		});
	}

	@Test
	void failuresHaveTheShapeOfTheProduct() {
		this.product.run((context) -> {
			assertThat(TestApplication.run(context, "box", "fail")).isEqualTo(new Result(1, "", "Error: no box\n"));
			assertThat(TestApplication.run(context, "box", "fail", "--output", "json").stderr())
				.isEqualTo("{\"error\": \"no box\"}\n");
			assertThat(TestApplication.run(context, "box", "--nosuch").stderr()).startsWith("Error: ");
		});
	}

	@Test
	void aResultCanBePrintedAndTheProcessFailAllTheSame() {
		this.product.run((context) -> {
			Result result = TestApplication.run(context, "box", "partly", "--output", "json");
			assertThat(result.stdout()).isEqualTo("{\n  \"ok\": 1\n}\n");
			assertThat(TestApplication.run(context, "box", "partly").stdout()).isEqualTo("1 of 2 done\n");
			assertThat(result.stderr()).isEmpty();
			assertThat(result.exit()).isEqualTo(1);
		});
	}

	@Test
	void aGroupOfTheProductTakesThePlaceOfTheEnginesWhenThatIsSwitchedOff() {
		this.product.run((context) -> assertThat(TestApplication.run(context, "config", "--help").stdout())
			.contains("The product's own")
			.doesNotContain("explain"));
	}

	@Test
	void anOptionOfTheProductTakesThePlaceOfTheEngines() {
		this.product
			.run((context) -> assertThat(TestApplication.run(context, "--verbose", "box", "show", "--help").stdout())
				.contains("Say more")
				.doesNotContain("Print metadata"));
	}

	@Test
	void aLineWithoutWordsRunsWhatTheProductSays() {
		this.product.run((context) -> {
			int exit = context.getBean(CliRunner.class).execute(new String[0]);
			assertThat(context.getBean(RecordedStreams.class).take(exit).stdout()).contains("b: 1");
		});
	}

	@Configuration(proxyBeanMethods = false)
	static class Product {

		@Bean
		Box box() {
			return new Box();
		}

		@Bean
		OwnConfig ownConfig() {
			return new OwnConfig();
		}

		@Bean
		GlobalOption verbose() {
			return new GlobalOption(OptionSpec.named("verbose").toggle().description("Say more").build());
		}

		@Bean
		FailureFormat failures() {
			return (failure, machine, globals) -> machine ? "{\"error\": \"" + failure.getMessage() + "\"}"
					: "Error: " + failure.getMessage();
		}

		@Bean
		BareLine bareLine() {
			return (talks) -> List.of("box", "show");
		}

	}

	@CommandModule(name = "config", description = "The product's own", auth = AuthRequirement.NONE)
	static class OwnConfig {

		@CliCommand(description = "Show everything")
		String all() {
			return "";
		}

	}

	@CommandModule(name = "box", description = "Boxes", auth = AuthRequirement.NONE)
	static class Box {

		@CliCommand(description = "Show one")
		Map<String, Object> show() {
			Map<String, Object> box = new LinkedHashMap<>();
			box.put("b", 1);
			box.put("a", "<2>");
			return box;
		}

		@CliCommand(description = "List some")
		List<Map<String, Integer>> list() {
			return List.of(Map.of("n", 1), Map.of("n", 2));
		}

		@CliCommand(description = "Fail")
		String fail() {
			throw new CliException(ErrorCategory.FAILURE, "no box");
		}

		@CliCommand(description = "Do a part")
		CommandResult<Map<String, Integer>> partly() {
			return CommandResult.of(Map.of("ok", 1)).saying("1 of 2 done").failing(ErrorCategory.FAILURE);
		}

	}

}
