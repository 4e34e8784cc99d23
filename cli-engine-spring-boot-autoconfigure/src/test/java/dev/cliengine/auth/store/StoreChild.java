package dev.cliengine.auth.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.io.Secret;

/**
 * A store used by another process, which logs as applications do. Arguments: the mode,
 * the seconds the keyring has, the application's directory, and what to do, such as
 * {@code save:sso:prod:secret}.
 */
final class StoreChild {

	private StoreChild() {
	}

	public static void main(String... args) {
		CredentialStore store = stores(Duration.ofSeconds(Integer.parseInt(args[1])), Path.of(args[2]),
				(line) -> System.out.println("notice " + line))
			.of(StoreMode.parse(args[0]));
		for (String arg : List.of(args).subList(3, args.length)) {
			String[] words = arg.split(":");
			try {
				System.out.println(words[0] + " " + answer(store, words));
			}
			catch (CliException ex) {
				System.out.println(ex.category() + " " + ex.getMessage() + " fix " + ex.fix());
			}
		}
		// As the engine does: a keyring that hangs has threads that are no daemons.
		System.exit(0);
	}

	private static CredentialStores stores(Duration limit, Path directory, Consumer<String> notice) {
		KeyringItems items = new KeyringItems("acme",
				new BoundedKeyring(() -> SystemKeyring.open(OperatingSystem.LINUX), limit),
				new AccountIndex(() -> directory, notice));
		return new CredentialStores(new KeyringCredentialStore(items, notice),
				new FileCredentialStore(() -> directory, notice), notice);
	}

	private static String answer(CredentialStore store, String[] words) {
		Account key = Account.of((words.length > 1) ? words[1] : "", (words.length > 2) ? words[2] : "");
		return switch (words[0]) {
			case "save" -> {
				store.save(key, Secret.of(words[3]));
				yield "done";
			}
			case "load" -> store.load(key).map(Secret::reveal).orElse("nothing");
			case "delete" -> String.valueOf(store.delete(key));
			case "list" -> store.list().toString();
			case "describe" -> store.describe();
			case "index" -> index(store, key);
			default -> throw new IllegalArgumentException(words[0]);
		};
	}

	/** Saves under many keys, for processes that do so at the same time. */
	private static String index(CredentialStore store, Account key) {
		for (int i = 0; i < 20; i++) {
			store.save(Account.of(key.provider(), key.environment() + i), Secret.of("s".repeat(50)));
		}
		return "done";
	}

	/** The variables of somebody who has nothing but this home. */
	static Map<String, String> isolated(Path home) {
		return Map.of("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"), "HOME", home.toString(),
				"XDG_RUNTIME_DIR", home.toString(), "XDG_CONFIG_HOME", home + "/.config", "XDG_DATA_HOME",
				home + "/.data", "XDG_CACHE_HOME", home + "/.cache", "LC_ALL", "C.UTF-8");
	}

	/** Runs the child, started by other words, such as those of a shell. */
	static Result run(List<String> starter, Map<String, String> environment, Object... args) {
		return start(starter, environment, args).end();
	}

	static Running start(List<String> starter, Map<String, String> environment, Object... args) {
		List<String> command = new ArrayList<>(starter);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m",
				"-Dlogback.configurationFile=dev/cliengine/autoconfigure/logback-stderr.xml", "-cp", classPath(),
				StoreChild.class.getName()));
		Stream.of(args).map(Object::toString).forEach(command::add);
		try {
			Path out = Files.createTempFile(Path.of(environment.get("HOME")), "out", ".txt");
			Path err = Files.createTempFile(Path.of(environment.get("HOME")), "err", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
				.redirectError(err.toFile())
				.redirectInput(new File("/dev/null"));
			builder.environment().clear();
			builder.environment().putAll(environment);
			return new Running(builder.start(), out, err);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty())
			.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * A child at work.
	 */
	record Running(Process process, Path out, Path err) {

		Result end() {
			try {
				if (!this.process.waitFor(150, TimeUnit.SECONDS)) {
					throw new IllegalStateException("The child does not end: " + Files.readString(this.err));
				}
				return new Result(this.process.exitValue(), Files.readAllLines(this.out), Files.readString(this.err));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			finally {
				this.process.descendants().forEach(ProcessHandle::destroyForcibly);
				this.process.destroyForcibly();
			}
		}

	}

	/**
	 * What a child printed.
	 */
	record Result(int code, List<String> out, String err) {

		/** What it printed, if it did its work. */
		List<String> ok() {
			if (this.code != 0) {
				throw new AssertionError(this.toString());
			}
			return this.out;
		}

	}

}
