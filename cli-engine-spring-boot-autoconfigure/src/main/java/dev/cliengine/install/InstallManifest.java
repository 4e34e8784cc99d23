package dev.cliengine.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.InstalledFile;

/**
 * What an installation has written, so that it can be removed again. It is written before
 * the files are, so that it always names at least what there is.
 *
 * @param product the application the launcher runs
 * @param renamed whether it was installed under a name somebody chose
 * @param release the release the launcher starts
 * @param previous the release before it, empty if there is none
 * @param jvm the JVM its caches are made for
 * @param links how other names lead to the launcher
 * @param files launchers, links and manual pages
 * @param directories directories that were not there before
 * @param completions the shell and the name of each completion, with a blank in between
 * @since 0.1.0
 */
public record InstallManifest(String product, boolean renamed, String release, String previous, Jvm jvm, LinkKind links,
		List<Path> files, List<Path> directories, List<String> completions) {

	private static final long LIMIT = 16L * 1024 * 1024;

	public InstallManifest {
		files = files.stream().distinct().sorted().toList();
		directories = directories.stream().distinct().sorted().toList();
		completions = completions.stream().distinct().sorted().toList();
	}

	/**
	 * What is installed in these places, empty for nothing.
	 * @throws CliException if that cannot be read
	 */
	public static Optional<InstallManifest> read(InstallPlaces places) {
		if (!Files.exists(places.manifest())) {
			return Optional.empty();
		}
		try (Stream<String> lines = text(places.manifest()).lines()) {
			TreeMap<String, List<String>> values = new TreeMap<>();
			lines.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" ", 2))
				.forEach((line) -> values.computeIfAbsent(line[0], (key) -> new ArrayList<>())
					.add((line.length > 1) ? line[1] : ""));
			Jvm jvm = new Jvm(Path.of(one(values, "jvm")), one(values, "java"),
					Integer.parseInt(one(values, "feature")));
			return Optional.of(new InstallManifest(one(values, "product"), Boolean.parseBoolean(one(values, "renamed")),
					one(values, "release"), one(values, "previous"), jvm, LinkKind.valueOf(one(values, "links")),
					paths(values, "file"), paths(values, "directory"), values.getOrDefault("completion", List.of())));
		}
		catch (IllegalArgumentException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Remove " + places.manifest() + ", and install again with --force")
				.message(places.manifest() + " does not say what is installed");
		}
	}

	void write(InstallPlaces places) {
		StringBuilder text = new StringBuilder("# ").append(places.mark()).append('\n');
		line(text, "product", this.product);
		line(text, "renamed", String.valueOf(this.renamed));
		line(text, "release", this.release);
		line(text, "previous", this.previous);
		line(text, "jvm", this.jvm.home().toString());
		line(text, "java", this.jvm.version());
		line(text, "feature", String.valueOf(this.jvm.feature()));
		line(text, "links", this.links.name());
		this.directories.forEach((path) -> line(text, "directory", path.toString()));
		this.files.forEach((path) -> line(text, "file", path.toString()));
		this.completions.forEach((completion) -> line(text, "completion", completion));
		new InstalledFile(places.manifest()).write(text.toString().getBytes(StandardCharsets.UTF_8), false);
	}

	/** The same with all that another one has too. */
	InstallManifest and(InstallManifest other) {
		return new InstallManifest(this.product, this.renamed, this.release, this.previous, this.jvm, this.links,
				joined(this.files, other.files), joined(this.directories, other.directories),
				joined(this.completions, other.completions));
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		return Stream.of(first, second).flatMap(List::stream).toList();
	}

	private static String text(Path manifest) {
		return AtomicFile.of(manifest).read(LIMIT).map((bytes) -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append(' ').append(value).append('\n');
	}

	private static String one(TreeMap<String, List<String>> values, String key) {
		List<String> found = values.getOrDefault(key, List.of());
		if (found.size() != 1) {
			throw new IllegalArgumentException(key);
		}
		return found.get(0);
	}

	private static List<Path> paths(TreeMap<String, List<String>> values, String key) {
		return values.getOrDefault(key, List.of()).stream().map(Path::of).toList();
	}

}
