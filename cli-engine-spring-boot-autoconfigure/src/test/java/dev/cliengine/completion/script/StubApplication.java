package dev.cliengine.completion.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;

/**
 * The invented application as a program that starts at once: it answers {@code pick N}
 * with the value N, notes what it was asked, and shows what it was called with.
 *
 * @param home holds everything
 */
record StubApplication(Path home) {

	private static final String PROGRAM = """
			#!/bin/sh
			D='%s'
			if [ "$1" = __complete ]; then
				shift 2
				printf '%%s\\n' "$@" > "$D/asked"
				[ "$1" = pick ] && [ -f "$D/answers/$2" ] && exec cat "$D/answers/$2"
				[ -f "$D/answer" ] && exec cat "$D/answer"
				echo :space
			else
				printf '%%s\\0' "$@" > "$D/called.$2"
				echo "done $2."
			fi
			""";

	/** Lays out the program, its answers and a script for each shell. */
	static StubApplication create(Path home) {
		StubApplication stub = new StubApplication(home);
		try {
			Files.createDirectories(stub.work());
			Path program = Files.createDirectories(home.resolve("bin")).resolve("fleetctl");
			Files.writeString(program, PROGRAM.formatted(home));
			Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
			Path answers = Files.createDirectories(home.resolve("answers"));
			for (int i = 0; i < HostileWords.ALL.size(); i++) {
				Files.writeString(answers.resolve(String.valueOf(i)),
						HostileWords.ALL.get(i) + "\t$(touch pwned) `touch pwned`\n:space\n");
			}
			for (Shell shell : Shell.values()) {
				Files.writeString(stub.script(shell), text(shell));
			}
			return stub;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Shell shell) {
		return new CompletionScript(shell, "fleetctl").text(root(), FleetCatalog.GLOBALS);
	}

	private static CommandNode root() {
		CommandModule more = (registration) -> {
			registration.command(FleetCatalog.handler(CommandSpec.command("pick")
				.summary("Pick it's $(touch pwned) `touch pwned` \\ \" @TABLE@")
				.argument("number", "Which")
				.argument(asked("value"))));
			registration.command(FleetCatalog.handler(CommandSpec.command("open")
				.summary("Open a file")
				.option(OptionSpec.named("out").completion(ValueCompletion.files()))
				.argument(new ArgumentSpec("file",
						ValueSpec.labelled("FILE").completion(ValueCompletion.files()).build(), false, true, ""))));
		};
		return FleetCatalog.create(List.of(more)).root();
	}

	private static ArgumentSpec asked(String id) {
		return new ArgumentSpec(id, ValueSpec.labelled("VALUE").completion((typed) -> List.of()).build(), false, false,
				"");
	}

	/** What the next calls are answered with that are not about {@code pick}. */
	void answer(String text) throws IOException {
		Files.writeString(this.home.resolve("answer"), text);
	}

	/** The words of the last call, one a line; empty if there was none. */
	String asked() throws IOException {
		Path asked = this.home.resolve("asked");
		return Files.exists(asked) ? Files.readString(asked) : "";
	}

	/** The words after {@code pick N} when that was called. */
	List<String> called(int number) throws IOException {
		String words = Files.readString(this.home.resolve("called." + number));
		return List.of(words.split("\0")).subList(2, words.split("\0").length);
	}

	Path work() {
		return this.home.resolve("work");
	}

	Path script(Shell shell) {
		return this.home.resolve("completion." + shell.word());
	}

	Map<String, String> environment() {
		return Map.of("PATH", this.home.resolve("bin") + ":/usr/bin:/bin", "HOME", this.home.toString(), "LC_ALL",
				"C.UTF-8", "TERM", "xterm");
	}

}
