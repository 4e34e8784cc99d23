package dev.cliengine.sample.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.Validation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.convert.ApplicationConversionService;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.bind.MethodCommands;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ProjectModuleTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private ProjectStore store;

	private final Map<String, CommandHandler> handlers = new LinkedHashMap<>();

	@BeforeEach
	void register() {
		this.store = Stores.at(this.directory.resolve("projects.json"));
		MethodCommands methods = new MethodCommands(ApplicationConversionService::getSharedInstance,
				() -> Validation.buildDefaultValidatorFactory().getValidator(),
				(type) -> new TeamCompletion(this.store));
		methods.module(ProjectCommands.class, () -> new ProjectCommands(this.store)).register(new Registration());
	}

	@Test
	void everyVerbIsACommandWithItsTier() {
		assertThat(of((spec) -> spec.metadata().tier().word())).containsExactly(Map.entry("project list", "read"),
				Map.entry("project get", "read"), Map.entry("project create", "mutate"),
				Map.entry("project update", "mutate"), Map.entry("project delete", "destructive"),
				Map.entry("project import", "mutate"), Map.entry("project export", "read"),
				Map.entry("project copy", "mutate"), Map.entry("project deploy", "mutate"));
	}

	@Test
	void exportAndDeployAreStreams() {
		assertThat(of((spec) -> spec.result().streaming())).containsEntry("project export", true)
			.containsEntry("project deploy", true)
			.containsEntry("project import", false)
			.containsEntry("project list", false);
	}

	@Test
	void updateNeedsOneOfItsOptions() {
		assertThat(handler("project update").spec().syntax().relations()).containsExactly(
				new OptionRelation(OptionRelation.Kind.AT_LEAST_ONE, List.of("name", "team", "status", "description")));
	}

	@Test
	void teamsAreOfferedWhileSomebodyTypesAndNothingIsWritten() throws Exception {
		TeamCompletion completion = new TeamCompletion(this.store);
		assertThat(completion.complete("")).containsExactly("data", "mobile", "platform", "web");
		assertThat(completion.complete("m")).containsExactly("mobile");
		assertThat(this.directory).isEmptyDirectory();
		Files.writeString(this.directory.resolve("projects.json"), "nonsense");
		assertThat(completion.complete("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "' ', web, --name", "Blog, Web, --team", "Blog, 9web, --team", "Blog, '', --team" })
	void createRefusesValuesThatAreNotAcceptable(String name, String team, String blamed) {
		CommandArguments arguments = arguments(Map.of("name", name, "team", team, "status", "active"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> handler("project create").check(arguments))
			.withMessageStartingWith(blamed)
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

	@Test
	void createTakesAnyNameOfUpTo200Characters() {
		assertThatNoException().isThrownBy(() -> handler("project create")
			.check(arguments(Map.of("name", "a \"b\"  c".repeat(25), "team", "web-2", "status", "paused"))));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> handler("project create")
			.check(arguments(Map.of("name", "x".repeat(201), "team", "web", "status", "active"))));
	}

	@Test
	void updateAndDeployCheckTheirValues() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> handler("project update").check(arguments(Map.of("id", "p9", "name", " \n"))));
		assertThatNoException()
			.isThrownBy(() -> handler("project update").check(arguments(Map.of("id", "p9", "name", " x\ny"))));
		assertThatExceptionOfType(CliException.class).isThrownBy(
				() -> handler("project deploy").check(arguments(Map.of("id", "p9", "steps", "0", "pace", "20ms"))));
	}

	private <T> Map<String, T> of(Function<CommandSpec, T> property) {
		return this.handlers.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> property.apply(entry.getValue().spec()),
					(first, second) -> first, LinkedHashMap::new));
	}

	private CommandHandler handler(String path) {
		return Objects.requireNonNull(this.handlers.get(path), path);
	}

	private static CommandArguments arguments(Map<String, String> texts) {
		Map<String, CommandArguments.Value> values = new LinkedHashMap<>();
		texts.forEach((id, text) -> values.put(id,
				new CommandArguments.Value(ValueType.STRING, List.of(text), List.of(text), true)));
		return new CommandArguments(values);
	}

	private final class Registration implements CommandRegistration {

		@Override
		public CommandRegistration group(GroupSpec group) {
			return this;
		}

		@Override
		public CommandRegistration command(CommandHandler handler) {
			ProjectModuleTests.this.handlers.put(String.join(" ", handler.spec().path().segments()), handler);
			return this;
		}

	}

}
