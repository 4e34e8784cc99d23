package dev.cliengine.command.bind;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.Feature;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliGroup;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the annotations of a class say of its group and commands.
 */
class MethodCommandsTests {

	private final MethodCommands methods = new MethodCommands(DefaultConversionService::new, () -> {
		throw new AssertionError("no validator is needed");
	}, BeanUtils::instantiateClass);

	@Test
	void theModuleIsAGroup() {
		CommandNode group = node(Vehicles.class, Stage.EXPERIMENTAL, "vehicle");
		assertThat(group.documentation())
			.isEqualTo(new Documentation("Manage vehicles", "All about vehicles", List.of("car"), false));
		assertThat(group.category()).isEqualTo("Fleet");
		assertThat(group.isCommand()).isFalse();
	}

	@Test
	void groupsBelowTheModuleAreDescribed() {
		CommandNode group = node(Vehicles.class, Stage.EXPERIMENTAL, "vehicle tyre");
		assertThat(group.documentation())
			.isEqualTo(new Documentation("Manage tyres", "Round things", List.of("tire"), true));
	}

	@Test
	void commandsStandInTheOrderOfTheSourceGroupsFirst() {
		assertThat(node(Vehicles.class, Stage.EXPERIMENTAL, "vehicle").children()).extracting(CommandNode::name)
			.containsExactly("tyre", "zero", "list-all", "delete", "beta", "alpha");
	}

	@Test
	void aCommandTakesItsNameFromItsMethod() {
		CommandSpec spec = spec("vehicle list-all");
		assertThat(spec.documentation()).isEqualTo(Documentation.of("List vehicles"));
		assertThat(spec.builtIn()).isFalse();
	}

	@Test
	void aCommandInheritsAuthAndSystemFromItsModule() {
		CommandSpec spec = spec("vehicle list-all");
		assertThat(spec.system()).isEqualTo("fleet-api");
		assertThat(spec.metadata().auth()).isEqualTo(AuthRequirement.OPTIONAL);
		assertThat(spec.metadata().tier()).isEqualTo(Tier.READ);
		assertThat(spec.metadata().changesSomething()).isFalse();
		assertThat(spec.metadata().handlesDryRun()).isFalse();
		assertThat(spec.metadata().provider()).isNull();
		assertThat(spec.metadata().scopes()).isEmpty();
		assertThat(spec.metadata().fixedEnvironment()).isNull();
	}

	@Test
	void aCommandSaysEverythingItself() {
		CommandSpec spec = spec("vehicle delete");
		assertThat(spec.documentation())
			.isEqualTo(new Documentation("Delete a vehicle", "For good", List.of("rm", "remove"), true));
		assertThat(spec.system()).isEqualTo("scrap-yard");
		assertThat(spec.metadata().auth()).isEqualTo(AuthRequirement.REQUIRED);
		assertThat(spec.metadata().authMetadata()).containsExactlyInAnyOrderEntriesOf(Map.of("provider", "corp",
				"scopes", "vehicle:write vehicle:read", "tier", "destructive", "fixed_env", "prod", "audience", "a=b"));
		assertThat(spec.metadata().changesSomething()).isTrue();
		assertThat(spec.metadata().handlesDryRun()).isTrue();
		assertThat(spec.result().fields()).containsExactly("id", "plate");
		assertThat(spec.feature()).isEqualTo(new Feature("scrapping", Stage.BETA));
	}

	@Test
	void aCommandOfAModuleWithoutNameStandsAtTheTop() {
		CommandSpec spec = spec(Top.class, "ping");
		assertThat(spec.system()).isEqualTo("ping");
		assertThat(spec.metadata().auth()).isEqualTo(AuthRequirement.REQUIRED);
	}

	@Test
	void theStageOfAModuleHoldsForItsCommandsAlsoAtTheTop() {
		assertThat(handlers(Vehicles.class, Stage.GA).commands().map(CommandNode::path))
			.doesNotContain(CommandPath.parse("vehicle delete"))
			.contains(CommandPath.parse("vehicle list-all"));
		assertThat(handlers(Top.class, Stage.GA).commands().map(CommandNode::name)).isEmpty();
		assertThat(handlers(Top.class, Stage.BETA).commands().map(CommandNode::name)).containsExactly("ping");
	}

	@Test
	void optionsAreDerivedFromAnnotationsAndTypes() {
		List<OptionSpec> options = spec("vehicle zero").syntax().options();
		OptionSpec colour = options.get(0);
		assertThat(colour.id()).isEqualTo("paint_colour");
		assertThat(colour.names()).containsExactly("--paint-colour", "--color", "-c");
		assertThat(colour.description()).isEqualTo("Its colour");
		assertThat(colour.required()).isTrue();
		assertThat(colour.value().label()).isEqualTo("NAME");
		assertThat(colour.value().choices()).containsExactly("red", "blue");
		OptionSpec watch = options.get(1);
		assertThat(watch.kind()).isEqualTo(OptionKind.OPTIONAL_ATTACHED);
		assertThat(watch.usage()).isEqualTo("--watch-every[=<WATCH_EVERY>]");
		assertThat(watch.value().missing()).isEqualTo("1s");
		assertThat(watch.value().defaultValue()).isEqualTo("0s");
		assertThat(watch.hidden()).isTrue();
		assertThat(watch.required()).isFalse();
		OptionSpec shift = options.get(2);
		assertThat(shift.value().allowHyphen()).isTrue();
		assertThat(shift.value().content()).isTrue();
		assertThat(shift.required()).isFalse();
	}

	@Test
	void argumentsAreDerivedFromAnnotationsAndTypes() {
		assertThat(spec("vehicle zero").syntax().arguments())
			.extracting((argument) -> argument.usage() + " " + argument.id() + " " + argument.description())
			.containsExactly("<ID> vehicle_id Which", "[NOTES]... notes ");
	}

	@Test
	void completionsAreAskedForWhenSomebodyTypes() {
		Plates.created.set(0);
		ValueCompletion completion = spec("vehicle zero").syntax().arguments().get(0).value().completion();
		assertThat(Plates.created).hasValue(0);
		assertThat(completion.complete("A")).containsExactly("AB 12");
		assertThat(spec("vehicle zero").syntax().options().get(0).value().completion().complete("r"))
			.containsExactly("red");
	}

	@Test
	void theBeanIsNotCreatedToReadItsClass() {
		CommandModule module = this.methods.module(Vehicles.class, () -> {
			throw new AssertionError("the bean was asked for");
		});
		assertThat(module.category()).isEqualTo("Fleet");
	}

	@Test
	void aClassWithoutTheAnnotationIsNoModule() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.methods.module(String.class, () -> ""))
			.withMessageContaining("java.lang.String is not annotated with @CommandModule");
	}

	private CommandSpec spec(String path) {
		return spec(Vehicles.class, path);
	}

	private CommandSpec spec(Class<?> type, String path) {
		return Objects.requireNonNull(node(type, Stage.EXPERIMENTAL, path).handler()).spec();
	}

	private CommandNode node(Class<?> type, Stage minimum, String path) {
		return handlers(type, minimum).find(CommandPath.parse(path)).orElseThrow();
	}

	private CommandCatalog handlers(Class<?> type, Stage minimum) {
		return CommandCatalog.builder(Documentation.of(""), StagePolicy.from(minimum))
			.add(this.methods.module(type, Object::new), type.getSimpleName())
			.build();
	}

	static class Plates implements ValueCompletion {

		static final AtomicInteger created = new AtomicInteger();

		Plates() {
			created.incrementAndGet();
		}

		@Override
		public List<String> complete(String typed) {
			return List.of("AB 12");
		}

	}

	@dev.cliengine.command.annotation.CommandModule(name = "vehicle", description = "Manage vehicles",
			help = "All about vehicles", category = "Fleet", system = "fleet-api", aliases = "car",
			auth = AuthRequirement.OPTIONAL, groups = @CliGroup(name = "tyre", description = "Manage tyres",
					help = "Round things", aliases = "tire", hidden = true))
	static class Vehicles {

		@CliCommand(description = "")
		void zero(
				@CliOption(name = "paint-colour", shortName = 'c', aliases = "color", description = "Its colour",
						label = "NAME", choices = { "red", "blue" }) String colour,
				@CliOption(missingValue = "1s", defaultValue = "0s", hidden = true) String watchEvery,
				@CliOption(required = false, allowHyphen = true, content = true) String shift,
				@CliArgument(label = "ID", description = "Which", completion = Plates.class) String vehicleId,
				@CliArgument List<String> notes) {
		}

		@CliCommand(description = "List vehicles")
		void listAll() {
		}

		@CliCommand(name = "delete", description = "Delete a vehicle", help = "For good", aliases = { "rm", "remove" },
				hidden = true, tier = Tier.DESTRUCTIVE, handlesDryRun = true, auth = AuthRequirement.REQUIRED,
				provider = "corp", scopes = { "vehicle:write", "vehicle:read" },
				authMetadata = { "fixed_env=prod", "audience=a=b" }, system = "scrap-yard", fields = "id, plate,",
				feature = "scrapping", stage = Stage.BETA)
		void scrap(CommandContext context) {
		}

		@CliCommand(name = "tyre swap", description = "")
		void swap() {
		}

		@CliCommand(description = "")
		void beta() {
		}

		@CliCommand(description = "")
		void alpha() {
		}

		void noCommand() {
		}

	}

	@dev.cliengine.command.annotation.CommandModule(stage = Stage.BETA)
	static class Top {

		@CliCommand(description = "")
		void ping() {
		}

	}

}
