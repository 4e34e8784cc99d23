package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.tomlj.Toml;

import dev.cliengine.core.CliException;
import dev.cliengine.io.ChildImage;
import dev.cliengine.io.ChildJvm;

/**
 * What other processes do with a configuration directory in these tests.
 */
final class ConfigChildMain {

	private ConfigChildMain() {
	}

	/** For many children, begun with an action and a directory. */
	static ChildImage image(Path directory) {
		return ChildImage.of(directory, ConfigChildMain.class, List.of(Toml.class), "plain",
				directory.resolve("rehearsal"));
	}

	/** Runs the child from a script, in which {@code "$@"} is the child's command. */
	static ChildJvm startIn(String script, String action, Path directory) {
		return ChildJvm.runningIn(script, ConfigChildMain.class, List.of(Toml.class), action, directory);
	}

	public static void main(String... args) throws IOException {
		ConfigFiles files = files(Path.of(args[1]), args[0].equals("secret"));
		switch (args[0]) {
			case "keys" -> keys(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
			case "count" -> count(files);
			case "plain", "secret" -> set(files);
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	/** One file {@code config.toml} in a directory. */
	static ConfigFiles files(Path directory, boolean secret) {
		ConfigFileSpec spec = new ConfigFileSpec("config.toml", ConfigFormat.TOML, secret, List.of());
		return new ConfigFiles(new ConfigLayout(() -> directory, List.of(spec)), (notice) -> {
		});
	}

	/** Waits for a sign, then sets keys that nobody else sets. */
	private static void keys(Path directory, int child, int times) throws IOException {
		// Classes are loaded before the start, so that all contend from the first moment.
		set(files(directory.resolveSibling("own" + child), false), child, 0);
		System.out.println("ready");
		System.in.read();
		ConfigFiles files = files(directory, false);
		for (int i = 0; i < times; i++) {
			set(files, child, i);
		}
	}

	/** Does what the error says when a busy machine makes the wait for the lock vain. */
	private static void set(ConfigFiles files, int child, int i) {
		while (true) {
			try {
				files.set(Map.of(ConfigPath.parse("p" + child + ".k" + i), (long) i));
				return;
			}
			catch (CliException ex) {
				if (!ex.code().equals("LOCKED")) {
					throw ex;
				}
				System.out.println("locked");
			}
		}
	}

	/** Counts on, and says which number is safe. */
	private static void count(ConfigFiles files) {
		ConfigPath path = ConfigPath.parse("counter");
		for (long next = (long) files.get(path).orElse(0L) + 1; true; next++) {
			files.set(Map.of(path, next));
			System.out.println(next);
		}
	}

	private static void set(ConfigFiles files) {
		try {
			files.set(Map.of(ConfigPath.parse("a"), 1L));
			System.out.println("written");
		}
		catch (CliException ex) {
			System.out.println(ex.category() + " " + ex.getMessage() + "; " + ex.fix());
		}
	}

}
