package dev.cliengine.autoconfigure;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.core.Stage;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.output.DataMapper;
import dev.cliengine.shell.PromptText;
import dev.cliengine.shell.SessionHistory;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.test.ScriptedPrompter;
import dev.cliengine.test.TestTerminal;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTests {

	private static final StagePolicy STAGES = StagePolicy.from(Stage.GA);

	@ParameterizedTest
	@MethodSource
	<T> void aBeanOfTheApplicationTakesThePlaceOfTheEngines(Class<T> type, T bean) {
		Supplier<T> supplier = () -> bean;
		TestApplication.plain().withBean("own", type, supplier).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(type);
			assertThat(context.getBean(type)).isSameAs(bean);
		});
	}

	static Stream<Arguments> aBeanOfTheApplicationTakesThePlaceOfTheEngines() {
		GlobalOptions globals = new GlobalOptions(List.of(), List.of());
		CommandParser parser = (input) -> ParsedInput.builder().build();
		return Stream.of(Arguments.of(ApplicationInfo.class, ApplicationInfo.of("own", "")),
				Arguments.of(StagePolicy.class, STAGES), Arguments.of(GlobalOptions.class, globals),
				Arguments.of(CommandCatalog.class, CommandCatalog.builder(Documentation.of(""), STAGES).build()),
				Arguments.of(DataMapper.class, new DataMapper(DataMapper::defaultMapper)),
				Arguments.of(EnvironmentVariables.class, new EnvironmentVariables(Map.of())),
				Arguments.of(Streams.class,
						new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
								OutputStream.nullOutputStream())),
				Arguments.of(TerminalProbe.class, new TestTerminal(true)),
				Arguments.of(Audience.class, new TestTerminal(true).audience()),
				Arguments.of(Prompter.class, new ScriptedPrompter()),
				Arguments.of(ProcessExit.class, ProcessExit.system()),
				Arguments.of(ApplicationDirectories.class,
						new ApplicationDirectories("own", Map.of(), OperatingSystem.of("Linux"))),
				Arguments.of(AuthProviders.class, new AuthProviders(List.of(), "own")),
				Arguments.of(ExitCodePolicy.class, ExitCodePolicy.standard()),
				Arguments.of(CommandRegistry.class, new CommandRegistry()), Arguments.of(CommandParser.class, parser),
				Arguments.of(LineCompleter.class, new LineCompleter(globals)),
				Arguments.of(SessionHistory.class, new SessionHistory(() -> Path.of("own"))),
				Arguments.of(PromptText.class, (PromptText) (columns) -> "own> "));
	}

	@Test
	void withoutAnyBeanOfItsOwnAnApplicationHasEverything() {
		TestApplication.runner().run((context) -> {
			assertThat(context).hasNotFailed()
				.hasSingleBean(CommandCatalog.class)
				.hasSingleBean(CommandRegistry.class)
				.hasSingleBean(CommandParser.class);
			assertThat(TestApplication.run(context, "--version").stdout()).isEqualTo("fleetctl version unknown\n");
			assertThat(TestApplication.run(context, "tree").exit()).isZero();
			assertThat(TestApplication.run(context, "version").stdout()).contains("\"name\": \"fleetctl\"");
		});
	}

}
