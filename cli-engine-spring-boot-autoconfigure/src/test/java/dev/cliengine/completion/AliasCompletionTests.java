package dev.cliengine.completion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayout;

import static org.assertj.core.api.Assertions.assertThat;

/** What may come next where aliases are. */
class AliasCompletionTests {

	@TempDir
	private Path directory;

	private final List<String> notices = new ArrayList<>();

	private final LineCompleter completer = new LineCompleter(FleetCatalog.GLOBALS, new Aliases(
			new ConfigFiles(ConfigLayout.toml(() -> this.directory), this.notices::add),
			new TokenParser("fleetctl", FleetCatalog.GLOBALS, new FileContentSource(InputStream.nullInputStream())),
			this.notices::add));

	@BeforeEach
	void config() throws IOException {
		Files.writeString(this.directory.resolve("config.toml"), """
				[aliases]
				vl = "vehicle list"
				v = "vehicle"
				st = "vehicle list --state $1 $2"
				ping = "vehicle"
				bad = 1
				""");
	}

	@Test
	void aliasesAreOfferedAfterTheCommandsAsTheFirstWordOnly() {
		assertThat(complete("v")).containsExactly("vehicle", "v", "vl");
		assertThat(complete("-y", "vl")).containsExactly("vl");
		assertThat(complete("p")).containsExactly("ping");
		assertThat(complete("vehicle", "v")).isEmpty();
		assertThat(this.completer.complete(FleetCatalog.create().root(), List.of(), "vl"))
			.containsExactly(new Candidate("vl", "vehicle list", true));
	}

	@Test
	void afterAnAliasCompletionIsThatOfItsExpansion() {
		assertThat(complete("v", "li")).containsExactly("list");
		assertThat(complete("vl", "--sta")).containsExactly("--state");
		assertThat(complete("-y", "vl", "--state", "p")).containsExactly("parked");
	}

	@Test
	void whereAWordIsMissingItsPlaceIsCompleted() {
		assertThat(complete("st", "p")).containsExactly("parked");
		assertThat(complete("st", "parked", "r")).containsExactly("red", "round");
		assertThat(complete("st", "parked", "--te")).containsExactly("--team");
	}

	@Test
	void nothingIsToldWhileSomebodyTypes() throws IOException {
		complete("v");
		complete("vl", "");
		Files.writeString(this.directory.resolve("config.toml"), "[aliases");
		complete("v");
		assertThat(this.notices).isEmpty();
	}

	private List<String> complete(String... words) {
		List<String> before = List.of(words).subList(0, words.length - 1);
		return this.completer.complete(FleetCatalog.create().root(), before, words[words.length - 1])
			.stream()
			.map(Candidate::value)
			.toList();
	}

}
