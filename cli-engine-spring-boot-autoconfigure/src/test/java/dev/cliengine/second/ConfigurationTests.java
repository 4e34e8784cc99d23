package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.cliengine.third.SettingsApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Configuration of an application in a process of its own. */
@EnabledOnOs(OS.LINUX)
class ConfigurationTests {

	private static final List<String> SHOW = List.of("place", "show", "--human");

	@TempDir
	Path home;

	@Test
	void r5AFileThatCannotBeReadStopsOnlyWhatChangesSomething() throws IOException {
		file("site = = \"x\"\n");
		List<Result> results = cli().runAll(List.of(SHOW, List.of("place", "change", "--human"),
				List.of("config", "set", "site", "y", "--human"), List.of("--version")));
		Result show = results.get(0);
		assertThat(show.exitCode()).isZero();
		assertThat(show.out()).isEqualTo("default\n");
		assertThat(show.err().lines()).singleElement()
			.asString()
			.startsWith("Warning: going on without the configuration file: " + file() + ":1:8: ");
		Result change = results.get(1);
		assertThat(change.exitCode()).isEqualTo(1);
		assertThat(change.out()).isEmpty();
		assertThat(change.err()).startsWith("Error: " + file() + ":1:8: ").doesNotContain("\tat ");
		assertThat(results.get(2).exitCode()).isEqualTo(1);
		assertThat(results.get(2).err()).startsWith("Error: " + file() + ":1:8: ");
		assertThat(results.get(3).exitCode()).isZero();
		assertThat(results.get(3).err()).isEmpty();
		assertThat(file()).hasContent("site = = \"x\"");
	}

	@Test
	void r7WithoutAHomeWhatNeedsNoneRuns() throws IOException {
		Cli homeless = cli().with("HOME", "").with("XDG_CONFIG_HOME", "relative").with("XDG_STATE_HOME", "");
		List<Result> results = homeless.runAll(List.of(SHOW, List.of("place", "change", "--human"),
				List.of("config", "path"), List.of("config", "set", "site", "x", "--human")));
		assertThat(results.get(0)).isEqualTo(new Result(0, "default\n", ""));
		assertThat(results.get(1)).isEqualTo(new Result(0, "changed default\n", ""));
		assertThat(results.get(2).out()).contains("\"path\": null");
		Result set = results.get(3);
		assertThat(set.exitCode()).isEqualTo(1);
		assertThat(set.out()).isEmpty();
		assertThat(set.err()).startsWith("Error: There is no place for the application's configuration: ")
			.contains("Fix: Set XDG_CONFIG_HOME or HOME")
			.doesNotContain("\tat ");
		assertThat(this.home.resolve("relative")).doesNotExist();
	}

	@Test
	void r7AFileInPlaceOfTheDirectoryStopsOnlyWriting() throws IOException {
		Path file = Files.createFile(this.home.resolve("file"));
		Cli cli = cli().with("XDG_CONFIG_HOME", file.toString());
		List<Result> results = cli.runAll(List.of(SHOW, List.of("config", "set", "site", "x", "--human")));
		assertThat(results.get(0).exitCode()).isZero();
		assertThat(results.get(0).out()).isEqualTo("default\n");
		assertThat(results.get(1).exitCode()).isEqualTo(1);
		assertThat(results.get(1).err()).startsWith("Error: ").contains(file.toString()).doesNotContain("\tat ");
	}

	@Test
	void r24AValueComesThroughAPipe() throws IOException {
		Result set = cli().bash("printf 'x\\n' | \"$@\"", "config", "set", "site", "--stdin", "--human");
		assertThat(set.err()).isEmpty();
		assertThat(set.exitCode()).isZero();
		assertThat(Files.readString(file())).isEqualTo("site = \"x\"\n");
	}

	@Test
	void r3ALinkStaysALink() throws IOException {
		Path target = Files.writeString(this.home.resolve("dotfiles.toml"), "# mine\nsite = \"old\"\n");
		Files.createDirectories(file().getParent());
		Files.createSymbolicLink(file(), target);
		assertThat(cli().run("config", "set", "site", "new").exitCode()).isZero();
		assertThat(file()).isSymbolicLink();
		assertThat(target).hasContent("# mine\nsite = \"new\"");
		assertThat(cli().run("place", "show", "--human")).isEqualTo(new Result(0, "new\n", ""));
	}

	@Test
	void dotEnvCountsWhereTheApplicationAsksForIt() throws IOException {
		Path directory = Files.createDirectories(this.home.resolve("project/src"));
		Path dotEnv = Files.writeString(this.home.resolve("project/.env"), "APP_SITE=dotenv\nnonsense here\n");
		Cli cli = cli().in(directory);
		assertThat(cli.run("place", "show", "--human")).isEqualTo(new Result(0, "default\n", ""));
		Cli asking = cli.with("DOTENV", "on");
		Result show = asking.run("place", "show", "--human");
		assertThat(show.out()).isEqualTo("dotenv\n");
		assertThat(show.err()).isEqualTo(dotEnv + ":2: skipped, it is not NAME=VALUE\n");
		assertThat(asking.with("APP_SITE", "variable").run("place", "show", "--human").out()).isEqualTo("variable\n");
		Result explained = cli.with("DOTENV", "override")
			.with("APP_SITE", "variable")
			.run("config", "explain", "site", "--human");
		assertThat(explained.out()).startsWith(
				"site = dotenv\n  from " + dotEnv + ":1 APP_SITE\n" + "  hides variable from the variable APP_SITE\n");
	}

	private Path file() {
		return this.home.resolve("xdg-CONFIG/app/config.toml");
	}

	private void file(String text) throws IOException {
		Files.createDirectories(file().getParent());
		Files.writeString(file(), text);
	}

	private Cli cli() {
		return new Cli(SettingsApplication.class, this.home);
	}

}
