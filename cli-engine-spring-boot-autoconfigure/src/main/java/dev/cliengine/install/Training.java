package dev.cliengine.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.DirectoryTree;
import dev.cliengine.io.InstalledFile;

/**
 * Has a product run harmless lines in one process, from which the JVM makes its cache and
 * the product its manual pages and completion scripts.
 *
 * @param plan who is called by which name
 * @param release the directory of the application
 * @param jar the name of its jar there
 * @param jvm the JVM
 * @param child runs it
 */
record Training(InstallPlan plan, Path release, String jar, Jvm jvm, ChildProcess child) {

	private static final String ENDING = ".new";

	private static final long LIMIT = 16L * 1024 * 1024;

	/**
	 * Makes the cache of a product, in place of an older one.
	 * @return whether it can be used; without one the product starts all the same
	 */
	boolean make(String product) {
		DirectoryTree directory = new DirectoryTree(this.release);
		Path cache = this.release.resolve(this.jvm.cache(product) + ENDING);
		DirectoryTree pages = new DirectoryTree(this.release.resolve(product + ".pages" + ENDING));
		pages.delete();
		pages.create();
		remove(cache);
		boolean done = this.child.run(command(product, cache, whole(), List.of(pages.root().toString())));
		if (done) {
			DirectoryTree old = new DirectoryTree(pages(this.release, product));
			old.delete();
			pages.moveTo(old.root());
		}
		pages.delete();
		boolean made = done && Files.isRegularFile(cache);
		if (made) {
			directory.publish(cache, this.jvm.cache(product));
		}
		else {
			remove(this.release.resolve(this.jvm.cache(product)));
		}
		remove(cache);
		makeQuick(product, made);
		return made;
	}

	/** Without it the other one is used: a start that fails here is no failure. */
	private void makeQuick(String product, boolean wanted) {
		String name = this.jvm.quickCache(product);
		if (name == null) {
			return;
		}
		Path cache = this.release.resolve(name + ENDING);
		remove(cache);
		if (wanted && this.child.run(command(product, cache, brief(), List.of())) && Files.isRegularFile(cache)) {
			new DirectoryTree(this.release).publish(cache, name);
		}
		else {
			remove(this.release.resolve(name));
		}
		remove(cache);
	}

	/** Where a product's manual pages ({@code man}) and completion scripts are. */
	static Path pages(Path release, String product) {
		return release.resolve(product + ".pages");
	}

	/**
	 * The words that lines of a product begin with when they run a command: one, or two
	 * where the first is a group. None if nothing was written in its training.
	 */
	static List<String> openings(Path release, String product) {
		return AtomicFile.of(pages(release, product).resolve(Installer.OPENINGS))
			.read(LIMIT)
			.map((bytes) -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
			.orElse(List.of());
	}

	private List<String> whole() {
		return List.of("-jar", this.release.resolve(this.jar).toString());
	}

	/** Without {@code -jar} the JVM does not open the jar to learn what it starts. */
	private List<String> brief() {
		Path jar = this.release.resolve(this.jar);
		return List.of(Jvm.BRIEF, "-cp", jar.toString(), ApplicationSource.mainClass(jar));
	}

	private List<String> command(String product, Path cache, List<String> program, List<String> words) {
		List<String> command = new ArrayList<>(List.of(this.jvm.program().toString()));
		command.addAll(Jvm.FLAGS);
		command.add(this.jvm.making() + cache);
		command.add("-Duser.home=" + this.child.home());
		command.addAll(this.plan.identity());
		command.addAll(program);
		command.addAll(this.plan.prefix(product));
		command.add(Installer.TRAINING);
		command.addAll(words);
		return command;
	}

	private static void remove(Path file) {
		new InstalledFile(file).delete();
	}

}
