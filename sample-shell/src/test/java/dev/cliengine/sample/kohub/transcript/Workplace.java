package dev.cliengine.sample.kohub.transcript;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A directory where somebody types: commands, their variables and their files.
 */
final class Workplace {

	private static final int SECONDS = 180;

	private final PackagedApplication application;

	private final Path home;

	private final Map<String, String> variables = new LinkedHashMap<>();

	private Path directory;

	/**
	 * An empty directory and its variables.
	 * @param application what runs
	 */
	Workplace(PackagedApplication application, Path directory, Map<String, String> variables) throws IOException {
		this.application = application;
		this.home = Files.createDirectories(directory);
		this.directory = this.home;
		this.variables.put("HOME", directory.toString());
		this.variables.put("LANG", "C.UTF-8");
		this.variables.put("PATH", String.valueOf(System.getenv("PATH")));
		this.variables.put("TZ", "UTC");
		this.variables.putAll(variables);
	}

	/** Does what was typed. */
	Step.Answer type(TypedLine line) throws IOException, InterruptedException {
		List<String> arguments = line.words().subList(Math.min(1, line.words().size()), line.words().size());
		return switch (line.words().isEmpty() ? "export" : line.words().get(0)) {
			case "kohub-cli" -> run(line, arguments);
			case "export" -> set(line, arguments);
			case "printf" -> write(line, arguments.get(0).replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
			case "zeros" -> write(line, new byte[Integer.parseInt(arguments.get(0))]);
			case "cat" -> new Step.Answer(Files.readAllLines(file(arguments.get(0))), List.of(), 0);
			case "cd" -> enter(arguments.isEmpty() ? this.home : file(arguments.get(0)));
			case "chmod" -> executable(file(arguments.get(1)));
			default -> throw new IllegalArgumentException("Not a command of transcripts: " + line.words());
		};
	}

	private Step.Answer set(TypedLine line, List<String> assignments) {
		this.variables.putAll(line.variables());
		for (String assignment : assignments) {
			String[] parts = assignment.split("=", 2);
			this.variables.put(parts[0], parts[1]);
		}
		return Step.Answer.silent();
	}

	private Step.Answer write(TypedLine line, byte[] content) throws IOException {
		Path file = file(String.valueOf(line.output()));
		Files.createDirectories(file.resolve("..").normalize());
		Files.write(file, content);
		return Step.Answer.silent();
	}

	private Step.Answer enter(Path directory) {
		this.directory = directory;
		return Step.Answer.silent();
	}

	private static Step.Answer executable(Path file) {
		if (!file.toFile().setExecutable(true)) {
			throw new IllegalStateException("Cannot be made executable: " + file);
		}
		return Step.Answer.silent();
	}

	private Step.Answer run(TypedLine line, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = this.application.command(this.home, arguments);
		Path out = Files.createTempFile(this.home.resolve("..").normalize(), "out", "");
		Path err = Files.createTempFile(this.home.resolve("..").normalize(), "err", "");
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.directory.toFile())
			.redirectInput(Redirect.from(input(line)))
			.redirectOutput(out.toFile())
			.redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().putAll(this.variables);
		builder.environment().putAll(line.variables());
		Process process = builder.start();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("Still running: " + line.words());
		}
		if (line.output() != null) {
			Files.copy(out, file(line.output()));
		}
		return new Step.Answer((line.output() != null) ? List.of() : Files.readAllLines(out), Files.readAllLines(err),
				process.exitValue());
	}

	private File input(TypedLine line) throws IOException {
		return (line.input() != null) ? file(line.input()).toFile()
				: Files.createTempFile(this.home.resolve("..").normalize(), "in", "").toFile();
	}

	private Path file(String name) {
		return this.directory.resolve(name);
	}

}
