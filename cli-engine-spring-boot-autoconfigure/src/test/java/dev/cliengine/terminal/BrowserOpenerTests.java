package dev.cliengine.terminal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.OperatingSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link BrowserOpener}, with scripts as browsers.
 */
@DisabledOnOs(OS.WINDOWS)
class BrowserOpenerTests {

	private static final URI ADDRESS = URI.create("https://id.example/a?b=c&d=%22$(x);'z'");

	private static final Duration ENOUGH = Duration.ofMinutes(1);

	@TempDir
	Path directory;

	private final Map<String, String> environment = new HashMap<>();

	@BeforeEach
	void anEnvironment() {
		this.environment.put("PATH", this.directory.toString());
		this.environment.put("DISPLAY", ":0");
	}

	@ParameterizedTest
	@CsvSource({ "LINUX,xdg-open", "OTHER,xdg-open", "MACOS,open", "WINDOWS,rundll32" })
	void theSystemsOpenerGetsTheAddressAsOneWord(OperatingSystem system, String name) throws IOException {
		browser(name, "");
		assertThat(opener(system).open(ADDRESS)).isTrue();
		List<String> words = (system == OperatingSystem.WINDOWS)
				? List.of("url.dll,FileProtocolHandler", ADDRESS.toString()) : List.of(ADDRESS.toString());
		assertThat(words(name)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			browser, URL
			browser -a 'b c', -a|b c|URL
			browser %s -a, URL|-a
			browser %s x%s '%s', URL|x%s|URL
			browser --url=%s, --url=%s|URL
			browser ; $HOME, ;|$HOME|URL
			""", quoteCharacter = '`')
	void r33TheChosenBrowserIsSplitByRule(String browser, String words) throws IOException {
		browser("browser", "");
		browser("xdg-open", "");
		this.environment.put("BROWSER", browser);
		this.environment.remove("DISPLAY");
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isTrue();
		assertThat(words("browser")).isEqualTo(List.of(words.replace("URL", ADDRESS.toString()).split("\\|")));
		assertThat(this.directory.resolve("xdg-open.words")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing-of-that-name", "'unclosed", "./browser", "%s", "''" })
	void aChosenBrowserThatIsNotThereHasNoSubstitute(String browser) throws IOException {
		browser("browser", "");
		browser("xdg-open", "");
		this.environment.put("BROWSER", browser);
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isFalse();
		assertThat(this.directory.resolve("xdg-open.words")).doesNotExist();
	}

	@ParameterizedTest
	@EnumSource(names = { "LINUX", "OTHER" })
	void withoutADisplayNothingIsStarted(OperatingSystem system) throws IOException {
		browser("xdg-open", "");
		this.environment.put("DISPLAY", "");
		this.environment.put("BROWSER", " ");
		assertThat(opener(system).open(ADDRESS)).isFalse();
		assertThat(this.directory.resolve("xdg-open.words")).doesNotExist();
		this.environment.put("WAYLAND_DISPLAY", "wayland-0");
		assertThat(opener(system).open(ADDRESS)).isTrue();
		assertThat(words("xdg-open")).containsExactly(ADDRESS.toString());
	}

	@Test
	void withoutAnOpenerTheAddressIsNotOpened() {
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isFalse();
		assertThat(opener(OperatingSystem.MACOS).open(ADDRESS)).isFalse();
		assertThat(opener(OperatingSystem.WINDOWS).open(ADDRESS)).isFalse();
	}

	@Test
	void r33OpenersOfTheCurrentDirectoryAreNotFound() throws IOException {
		browser("xdg-open", "");
		Path here = Path.of("").toAbsolutePath().relativize(this.directory);
		this.environment.put("PATH", ".:" + here + ":");
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isFalse();
		assertThat(this.directory.resolve("xdg-open.words")).doesNotExist();
	}

	@Test
	void aLauncherThatFailsOpenedNothing() throws IOException {
		browser("xdg-open", "exit 3");
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isFalse();
		Files.writeString(this.directory.resolve("xdg-open"), "#!" + this.directory.resolve("nowhere") + "\n");
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isFalse();
	}

	@Test
	void whatItSaysIsDiscardedAndItHasNothingToRead() throws IOException {
		browser("xdg-open", "cat; i=0; while [ $i -lt 20000 ]; do echo noise; echo noise >&2; i=$((i+1)); done");
		this.environment.put("BROWSER", this.directory.resolve("xdg-open").toString());
		assertThat(opener(OperatingSystem.LINUX).open(ADDRESS)).isTrue();
	}

	@Test
	void aBrowserThatStaysIsLeftRunning() throws IOException {
		Path browser = browser("browser", "while :; do sleep 1; done");
		this.environment.put("BROWSER", browser.toString());
		BrowserOpener opener = new BrowserOpener(new EnvironmentVariables(this.environment), OperatingSystem.LINUX,
				Duration.ofMillis(20));
		assertThat(opener.open(ADDRESS)).isTrue();
		List<ProcessHandle> running = ProcessHandle.current()
			.children()
			.filter((child) -> child.info().commandLine().orElse("").contains(browser.toString()))
			.toList();
		assertThat(running).hasSize(1).allMatch(ProcessHandle::isAlive).allMatch(ProcessHandle::destroyForcibly);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.example", "ftp://id.example/",
			"//id.example/", "/etc/passwd", "id.example", "-x", "https:opaque", "https:///path", "httpsx://id.example/",
			"http://bad_host/" })
	void r33OnlyWebAddressesAreOpened(String address) throws IOException {
		browser("xdg-open", "");
		assertThatIllegalArgumentException().isThrownBy(() -> opener(OperatingSystem.LINUX).open(URI.create(address)));
		assertThat(this.directory.resolve("xdg-open.words")).doesNotExist();
	}

	@Test
	void addressesReachTheBrowserAsAscii() throws IOException {
		browser("xdg-open", "");
		assertThat(opener(OperatingSystem.LINUX).open(URI.create("HTTPS://id.example/ü"))).isTrue();
		assertThat(words("xdg-open")).containsExactly("HTTPS://id.example/%C3%BC");
	}

	private BrowserOpener opener(OperatingSystem system) {
		return new BrowserOpener(new EnvironmentVariables(this.environment), system, ENOUGH);
	}

	private List<String> words(String name) throws IOException {
		return Files.readAllLines(this.directory.resolve(name + ".words"));
	}

	private Path browser(String name, String body) throws IOException {
		Path file = this.directory.resolve(name);
		String words = "printf '%s\\n' \"$@\" > '" + file + ".words'";
		Files.writeString(file, "#!/bin/sh\n" + words + "\n" + body + "\n");
		return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

}
