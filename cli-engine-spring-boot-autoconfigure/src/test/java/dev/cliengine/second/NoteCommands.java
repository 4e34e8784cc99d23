package dev.cliengine.second;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.validation.constraints.Max;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

import dev.cliengine.command.EventSink;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.io.AtomicFile;

/** The one module of the second application. */
@CommandModule(name = "note", description = "Keep notes", auth = AuthRequirement.NONE)
class NoteCommands {

	@CliCommand(description = "Show what was typed")
	Map<String, Object> echo(@CliArgument(description = "Words") List<String> words,
			@CliOption(description = "A text", shortName = 't') @Nullable String text,
			@CliOption(description = "How often", defaultValue = "1") @Max(9) int times) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("words", words);
		said.put("text", (text != null) ? text : "");
		said.put("times", times);
		return said;
	}

	@CliCommand(description = "Fail in a way")
	void fail(@CliArgument(description = "The way") ErrorCategory way) {
		throw new CliException(way, "it failed");
	}

	@CliCommand(description = "Fail unexpectedly")
	void crash() {
		System.out.println("noise of a library");
		throw new IllegalStateException("boom");
	}

	@CliCommand(description = "Wait until somebody interrupts", tier = Tier.MUTATE)
	void hang(EventSink events) throws InterruptedException {
		events.send(Map.of("waiting", true));
		Thread.sleep(60_000);
	}

	@CliCommand(description = "Count", name = "count")
	void count(EventSink events, @CliOption(description = "How far") long to) {
		for (long i = 1; i <= to; i++) {
			events.send(i);
		}
	}

	@CliCommand(description = "Import notes, and keep a list of them in a file", name = "import", tier = Tier.MUTATE)
	void importAll(EventSink events, @CliOption(description = "The list") String file,
			@CliOption(description = "How many") int number) {
		for (int i = 1; i <= number; i++) {
			events.send(Map.of("imported", i));
		}
		AtomicFile.of(Path.of(file)).write(("all " + number).getBytes(StandardCharsets.UTF_8));
	}

	@CliCommand(description = "List notes, with a library that talks")
	List<String> list(@CliOption(description = "How many", defaultValue = "2") int number) {
		System.out.println("noise of a library");
		LoggerFactory.getLogger(NoteCommands.class).warn("a warning in the log");
		return IntStream.rangeClosed(1, number).mapToObj((i) -> "note " + i).toList();
	}

	@CliCommand(description = "Burn it", tier = Tier.DESTRUCTIVE)
	String burn() {
		return "burnt";
	}

	@Command(name = { "note", "plain" }, description = "A command of Spring Shell's own kind")
	String plain(@Option(longName = "name", shortName = 'n', defaultValue = "nobody") String name) {
		return "hello " + name;
	}

}
