package dev.cliengine.autoconfigure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.convert.converter.Converter;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GivenContext;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Stage;
import dev.cliengine.terminal.Streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the conversion service of the auto-configuration makes of text.
 */
class ParameterConversionTests {

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	@TempDir
	private Path directory;

	@Test
	void aPathIsTakenAsTyped() throws Exception {
		assertThat(run("path", "a dir/b.txt")).isEqualTo(Path.of("a dir/b.txt"));
		assertThat(run("path", "classpath:b")).isEqualTo(Path.of("classpath:b"));
	}

	@Test
	void aPathNoSystemAcceptsIsAUsageError() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> run("path", "a\0b"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE));
	}

	@Test
	void aDurationHasAUnit() throws Exception {
		assertThat(run("wait", "90s")).isEqualTo(Duration.ofSeconds(90));
	}

	@Test
	void inputIsAFileOrStandardInput() throws Exception {
		Path file = Files.writeString(this.directory.resolve("notes.txt"), "from a file");
		assertThat(run("read", file.toString())).isEqualTo("from a file");
		assertThat(run("read", "-")).isEqualTo("from standard input");
	}

	@Test
	void inputThatIsNotThereFailsWhenItIsOpened() {
		String missing = this.directory.resolve("missing").toString();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> run("read", missing))
			.withMessageContaining(missing);
	}

	@Test
	void aConverterOfTheApplicationWins() throws Exception {
		this.beans.registerBeanDefinition("pathConverter", new RootBeanDefinition(HomeConverter.class));
		assertThat(run("path", "~/b.txt")).isEqualTo(Path.of("/home/ann/b.txt"));
	}

	private @Nullable Object run(String command, String value) throws Exception {
		Streams streams = new Streams(new ByteArrayInputStream("from standard input".getBytes(StandardCharsets.UTF_8)),
				OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
		CommandModule module = new CliCommandAutoConfiguration()
			.cliMethodCommands(this.beans, streams, new LazyValidator(this.beans.getBeanProvider(Validator.class)))
			.module(Inputs.class, Inputs::new);
		CommandHandler handler = Objects
			.requireNonNull(CommandCatalog.builder(Documentation.of(""), StagePolicy.from(Stage.GA))
				.add(module, "the test")
				.build()
				.find(CommandPath.parse(command))
				.orElseThrow()
				.handler());
		CommandArguments.Value argument = new CommandArguments.Value(ValueType.STRING, List.of(value), List.of(value),
				true);
		CommandContext context = new GivenContext(CommandPath.parse(command),
				new CommandArguments(Map.of("value", argument)));
		handler.check(context.arguments());
		return handler.handle(context);
	}

	static class HomeConverter implements Converter<String, Path> {

		@Override
		public Path convert(String source) {
			return Path.of(source.replace("~", "/home/ann"));
		}

	}

	@dev.cliengine.command.annotation.CommandModule
	static class Inputs {

		@CliCommand(description = "")
		Path path(@CliArgument Path value) {
			return value;
		}

		@CliCommand(description = "")
		Duration wait(@CliArgument Duration value) {
			return value;
		}

		@CliCommand(description = "")
		String read(@CliArgument InputSource value) throws IOException {
			try (InputStream stream = value.open()) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			}
		}

	}

}
