package dev.cliengine.auth.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.store.StoreChild.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Other processes with a home and a session bus of their own.
 */
@EnabledOnOs(OS.LINUX)
class RealKeyringTests {

	private static final String UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets "
			+ "--daemonize >/dev/null 2>&1 || exit 9; ";

	private static final String LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; ";

	private static final String LONG = "x".repeat(20_000);

	@TempDir
	Path home;

	@Test
	void r29SavesLoadsAndDeletesInARealSecretService() {
		Result result = onABus(UNLOCKED + "\"$@\"; secret-tool lookup service acme/sso/prod account token", "keyring",
				"load:sso:prod", "save:sso:prod:old", "save:sso:prod:CANARY", "load:sso:prod", "save:sso:long:" + LONG,
				"load:sso:long", "list", "delete:sso:long", "delete:sso:long", "describe");
		assertThat(result.ok()).containsExactly("load nothing", "save done", "save done", "load CANARY", "save done",
				"load " + LONG, "list [sso/long, sso/prod]", "delete true", "delete false", "describe keyring",
				"CANARY");
		assertThat(fromEngine(result)).isEmpty();
		assertThat(this.home.resolve("acme/credentials")).isDirectoryNotContaining("glob:**sso*");
	}

	@Test
	void r29AutoUsesARealSecretServiceAndLeavesNoFile() {
		StoreChild
			.run(List.of(), StoreChild.isolated(this.home), "file", 3, this.home.resolve("acme"), "save:sso:prod:old")
			.ok();
		Result result = onABus(UNLOCKED + "exec \"$@\"", "auto", "load:sso:prod", "save:sso:prod:CANARY",
				"load:sso:prod");
		assertThat(result.ok()).containsExactly("load nothing", "save done", "load CANARY");
		assertThat(this.home.resolve("acme/credentials")).isDirectoryNotContaining("glob:**sso*");
	}

	@Test
	void r29ALockedSecretServiceIsNotMistakenForAnEmptyOne() {
		onABus(UNLOCKED + "exec \"$@\"", "keyring", "save:sso:prod:CANARY").ok();
		List<String> strict = onABus(LOCKED + "exec \"$@\"", "keyring", "load:sso:prod", "save:sso:prod:new").ok();
		assertThat(strict).hasSize(3);
		assertThat(strict.get(0)).startsWith("notice The keyring is not available (it ");
		assertThat(strict.get(1)).isEqualTo("load nothing");
		assertThat(strict.get(2)).startsWith("AUTHENTICATION Cannot save to the keyring: it ");
		Result auto = onABus(LOCKED + "exec \"$@\"", "auto", "save:sso:prod:new", "load:sso:prod");
		assertThat(auto.ok()).hasSize(3).endsWith("save done", "load new");
		assertThat(auto.ok().get(0)).startsWith("notice Credentials are kept unencrypted in ");
		assertThat(fromEngine(auto)).isEmpty();
	}

	@Test
	void r29WithoutABusTheKeyringFailsAndAutoSaysOnceThatItTurnsToFiles() {
		Path file = this.home.resolve("acme/credentials/sso-prod.json");
		Result strict = withoutABus("keyring", "load:sso:prod", "save:sso:prod:CANARY");
		assertThat(strict.ok()).hasSize(3);
		assertThat(strict.out().get(0)).startsWith("notice The keyring is not available (it cannot be opened: ");
		assertThat(strict.out().get(1)).isEqualTo("load nothing");
		assertThat(strict.out().get(2)).startsWith("AUTHENTICATION Cannot save to the keyring: it cannot be opened: ")
			.endsWith(" fix Unlock or start the keyring, or use --credential-store file");
		assertThat(file).doesNotExist();
		Result auto = withoutABus("auto", "load:sso:prod", "save:sso:prod:CANARY", "load:sso:prod", "list", "describe");
		assertThat(auto.ok()).hasSize(6)
			.endsWith("load nothing", "save done", "load CANARY", "list [sso/prod]",
					"describe file " + file.getParent());
		assertThat(auto.out().get(0)).startsWith("notice Credentials are kept unencrypted in " + file + " because ");
		assertThat(List.of(strict.err(), auto.err())).allMatch(String::isEmpty);
	}

	private Result withoutABus(String mode, String... words) {
		return StoreChild.run(List.of(), StoreChild.isolated(this.home), args(mode, 60, words));
	}

	private Result onABus(String script, String mode, String... words) {
		for (String program : List.of("dbus-run-session", "gnome-keyring-daemon", "secret-tool")) {
			assumeTrue(installed(program), program + " is not installed");
		}
		return StoreChild.run(List.of("dbus-run-session", "--", "sh", "-c", script, "sh"),
				StoreChild.isolated(this.home), args(mode, script.startsWith(LOCKED) ? 3 : 60, words));
	}

	/** A busy machine gets a minute, but for a keyring that will hang anyway. */
	private Object[] args(String mode, int seconds, String... words) {
		return Stream.concat(Stream.of(mode, seconds, this.home.resolve("acme")), Stream.of(words)).toArray();
	}

	/** What was written to stderr by us or our libraries, not by the daemons. */
	private static List<String> fromEngine(Result result) {
		return result.err()
			.lines()
			.filter((line) -> line.matches("(?i).*(error|warn|info|debug|exception|slf4j|jna|\\tat).*"))
			.filter((line) -> !line.matches("(dbus-daemon|\\*\\*|\\(gcr-prompter).*"))
			.toList();
	}

	private static boolean installed(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory, program)));
	}

}
