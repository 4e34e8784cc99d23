package dev.cliengine.sample.kohub.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.kohub.process.KohubProcess.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Plugins as processes. */
@EnabledOnOs(OS.LINUX)
class PluginProcessTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path home;

	@SuppressWarnings("NullAway.Init")
	private KohubProcess kohub;

	@BeforeEach
	void install() throws IOException {
		Path bin = Files.createDirectory(this.home.resolve("bin"));
		program(bin, "kohub-census", """
				printf '<%s>' "$@"; echo
				cat
				echo "$HF_ENDPOINT $KOHUB_CONFIG_DIR ${HF_TOKEN-none}"
				echo complaint >&2
				exit 42
				""");
		program(bin, "kohub-repo", "echo never");
		this.kohub = new KohubProcess(this.home, Map.of("PATH", bin + ":/usr/bin:/bin", "HF_TOKEN", "hf_secret",
				"KOHUB_CONFIG_DIR", this.home + "/conf"));
	}

	@Test
	void aPluginHasItsWordsAndStreamsAndTheTokenOnceItIsTrusted() throws Exception {
		Result untrusted = this.kohub.run("what is typed\n", "--endpoint", "http://hub.example:1", "census", "--output",
				"x y", "*", "");
		assertThat(untrusted.exitCode()).isEqualTo(42);
		assertThat(untrusted.out())
			.isEqualTo("<--output><x y><*><>\nwhat is typed\nhttp://hub.example:1 " + this.home + "/conf none\n");
		assertThat(untrusted.err()).isEqualTo("complaint\n");
		Result trust = this.kohub.run("", "plugin", "trust", "census");
		assertThat(trust.out()).isEqualTo("Plugin census is trusted: " + this.home + "/bin/kohub-census\n");
		assertThat(this.kohub.run("", "census").out())
			.isEqualTo("<>\nhttp://localhost:8000 " + this.home + "/conf hf_secret\n");
		assertThat(this.kohub.run("", "plugin", "list", "--output", "json").out()).contains("\"name\": \"census\"",
				"\"trusted\": true");
	}

	@Test
	void commandsComeFirstAndWhatIsNoPluginIsRefused() throws Exception {
		assertThat(this.kohub.run("", "repo", "--help").out()).doesNotContain("never").contains("repo");
		Result unknown = this.kohub.run("", "nosuch");
		assertThat(unknown.exitCode()).isEqualTo(2);
		assertThat(unknown.err()).contains("unknown command \"nosuch\"");
	}

	private static void program(Path directory, String name, String body) throws IOException {
		Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + body);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

}
