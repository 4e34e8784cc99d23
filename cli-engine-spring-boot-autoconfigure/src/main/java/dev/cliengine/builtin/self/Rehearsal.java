package dev.cliengine.builtin.self;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.builtin.CommandReference;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.completion.script.CompletionScript;
import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.Cancellation;
import dev.cliengine.install.Installer;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.middleware.CommandLineExecutor;

/**
 * Runs harmless lines one after another, so that the JVM can learn which classes the
 * application needs, and writes the files that only the application itself can write.
 * Like a call for completion it is no command, so that it is there whatever commands an
 * application has.
 *
 * @param name the name people type
 * @param catalog the commands
 * @param options the global options
 * @param executor runs lines
 * @param reference knows the manual pages
 * @param completion answers shells
 * @param lines more lines to run
 * @since 0.1.0
 */
public record Rehearsal(String name, Supplier<CommandCatalog> catalog, Supplier<GlobalOptions> options,
		Supplier<CommandLineExecutor> executor, CommandReference reference, CompletionAnswerer completion,
		List<String> lines) {

	/** Lines that do no harm. */
	private static final List<String> USUAL = List.of("--version", "--help", "help", "tree", "tree --output json",
			"version --output json", "no-such-command", "--no-such-option");

	public Rehearsal {
		lines = List.copyOf(lines);
	}

	/**
	 * Whether the words of a process ask for it: for all of it with a directory, for what
	 * needs no application without.
	 */
	public static boolean isAsked(List<String> words) {
		return !words.isEmpty() && words.size() <= 2 && words.get(0).equals(Installer.TRAINING);
	}

	/**
	 * Does it all. What the lines answer does not count.
	 * @return the exit code
	 */
	public int run(List<String> words) {
		if (words.size() < 2) {
			return 1;
		}
		Path directory = Path.of(words.get(1));
		List<String> all = new ArrayList<>(USUAL);
		all.addAll(this.lines);
		for (String line : all) {
			this.executor.get().execute(LineLexer.lex(line).words(), new Cancellation());
		}
		this.completion.answer(this.catalog, List.of(CompletionAnswerer.WORD, "--", ""));
		SortedMap<String, String> pages = this.reference.manualPages();
		pages.forEach((page, text) -> write(directory.resolve("man").resolve(page), text));
		for (Shell shell : Shell.values()) {
			write(directory.resolve("completion").resolve(shell.word()),
					new CompletionScript(shell, this.name).text(this.catalog.get().root(), this.options.get()));
		}
		write(directory.resolve(Installer.OPENINGS),
				openings(this.catalog.get().root()).collect(Collectors.joining("\n")));
		return 0;
	}

	/** Lines of which launchers know beforehand that they need no application. */
	public static List<List<String>> brief(CommandNode root) {
		List<List<String>> lines = new ArrayList<>(List.of(List.of("--version"), List.of("--help"), List.of("help"),
				List.of("--no-such-option"), List.of("no-such-command"), List.of(CompletionAnswerer.WORD, "--", "")));
		root.visibleChildren().stream().filter((node) -> !node.isCommand()).findFirst().ifPresent((group) -> {
			String name = group.name();
			lines.addAll(List.of(List.of(name), List.of(name + "x"), List.of(name, "no-such-command"),
					List.of(CompletionAnswerer.WORD, "--", name, "")));
			group.visibleChildren().forEach((node) -> lines.add(List.of(name, node.name() + "x")));
		});
		openings(root).forEach((opening) -> lines.add(List.of((opening + " --help").split(" "))));
		return lines;
	}

	private static Stream<String> openings(CommandNode root) {
		return root.children()
			.stream()
			.flatMap((node) -> node.isCommand() ? names(node) : names(node).flatMap(
					(group) -> node.children().stream().flatMap(Rehearsal::names).map((name) -> group + " " + name)));
	}

	private static Stream<String> names(CommandNode node) {
		return Stream.concat(Stream.of(node.name()), node.documentation().aliases().stream());
	}

	private static void write(Path file, String text) {
		AtomicFile.of(file).write(text.getBytes(StandardCharsets.UTF_8));
	}

}
