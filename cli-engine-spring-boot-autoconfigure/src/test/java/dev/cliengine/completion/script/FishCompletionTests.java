package dev.cliengine.completion.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What fish offers for lines. */
@EnabledOnOs(OS.LINUX)
class FishCompletionTests {

	@TempDir
	Path home;

	private StubApplication stub;

	@BeforeEach
	void create() {
		ShellWindow.require("fish");
		this.stub = StubApplication.create(this.home);
	}

	@Test
	void namesAndFixedValuesNeedNoProcess() throws Exception {
		assertThat(offers("fleetctl p")).containsExactly("ping\tSay hello",
				"pick\tPick it's $(touch pwned) `touch pwned` \\ \" @TABLE@");
		assertThat(offers("fleetctl vehicle ")).containsExactly("tyre\tManage tyres", "list\tList vehicles",
				"delete\tDelete a vehicle");
		assertThat(offers("fleetctl car ls --te")).containsExactly("--team\tTeam to look in");
		assertThat(offers("fleetctl vehicle --v")).containsExactly("--verbose\tPrint metadata");
		assertThat(offers("fleetctl vehicle list --state ")).containsExactly("parked", "moving");
		assertThat(offers("fleetctl vehicle list --state=m")).containsExactly("--state=moving");
		assertThat(offers("fleetctl vehicle list -t x --color red ro")).containsExactly("round");
		assertThat(offers("fleetctl vehicle list -- r")).containsExactly("red", "round");
		assertThat(offers("fleetctl -- v")).isEmpty();
		assertThat(this.stub.asked()).isEmpty();
	}

	@Test
	void whatTheScriptDoesNotKnowItAsksForWithoutQuotes() throws Exception {
		this.stub.answer("a:b c\tone\na:d\ttwo\n:space\n");
		assertThat(offers("fleetctl mine 'x y' \"(touch pwned)\" a\\ b 'a:")).containsExactly("a:b c\tone", "a:d\ttwo");
		assertThat(this.stub.asked()).isEqualTo("mine\nx y\n(touch pwned)\na b\na:\n");
		assertThat(offers("fleetctl mi")).isEmpty();
		assertThat(this.stub.asked()).isEqualTo("mi\n");
		assertThat(this.stub.work()).isEmptyDirectory();
	}

	@Test
	void namesOfFilesAreThoseFishKnows() throws Exception {
		Files.createFile(this.stub.work().resolve("a $(touch pwned).txt"));
		assertThat(offers("fleetctl open a")).containsExactly("a $(touch pwned).txt");
		assertThat(offers("fleetctl open --out=a")).containsExactly("--out=a $(touch pwned).txt");
	}

	private List<String> offers(String line) throws Exception {
		String script = "source $argv[1]; complete -C $argv[2]";
		return ShellWindow
			.run(this.stub, "fish", "--no-config", "-c", script, this.stub.script(Shell.FISH).toString(), line)
			.lines()
			.toList();
	}

}
