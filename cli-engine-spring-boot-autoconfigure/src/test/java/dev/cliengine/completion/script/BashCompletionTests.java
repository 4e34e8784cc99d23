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

/** What bash itself is told to insert for lines; {@code |} is the cursor. */
@EnabledOnOs(OS.LINUX)
class BashCompletionTests {

	@TempDir
	Path home;

	private StubApplication stub;

	@BeforeEach
	void create() {
		ShellWindow.require("bash");
		this.stub = StubApplication.create(this.home);
	}

	@Test
	void namesOfCommandsAndOptionsNeedNoProcess() throws Exception {
		assertThat(replies("fleetctl |")).containsExactly("search", "guide", "vehicle", "ping", "pick", "open",
				"flags");
		assertThat(replies("fleetctl v|")).containsExactly("vehicle");
		assertThat(replies("fleetctl vehicle |")).containsExactly("tyre", "list", "delete");
		assertThat(replies("fleetctl vehicle x|")).isEmpty();
		assertThat(replies("fleetctl car ls --te|")).containsExactly("--team");
		assertThat(replies("fleetctl vehicle list --no|")).containsExactly("--no-color");
		assertThat(replies("fleetctl --v|")).containsExactly("--version", "--verbose");
		assertThat(replies("fleetctl vehicle --v|")).containsExactly("--verbose");
		assertThat(this.stub.asked()).isEmpty();
	}

	@Test
	void fixedValuesNeedNoProcess() throws Exception {
		assertThat(replies("fleetctl vehicle list --state |")).containsExactly("parked", "moving");
		assertThat(replies("fleetctl vehicle list --state m|")).containsExactly("moving");
		assertThat(replies("fleetctl vehicle list --state=m|")).containsExactly("moving");
		assertThat(replies("fleetctl vehicle list --state=|")).containsExactly("parked", "moving");
		assertThat(replies("fleetctl vehicle list --team x r|")).containsExactly("red", "round");
		assertThat(replies("fleetctl vehicle list -t x --color red ro|")).containsExactly("round");
		assertThat(replies("fleetctl vehicle list -- r|")).containsExactly("red", "round");
		assertThat(replies("fleetctl vehicle list -- --|")).isEmpty();
		assertThat(replies("fleetctl -- v|")).isEmpty();
		assertThat(replies("fleetctl vehicle list --team |")).isEmpty();
		assertThat(this.stub.asked()).isEmpty();
	}

	@Test
	void aWordInTheMiddleOfTheLineIsCompletedToTheCursor() throws Exception {
		assertThat(replies("fleetctl ve|hicle list --team x")).containsExactly("vehicle");
		assertThat(replies("fleetctl vehicle | --team x")).containsExactly("tyre", "list", "delete");
	}

	@Test
	void whatTheScriptDoesNotKnowItAsksForWithoutQuotes() throws Exception {
		this.stub.answer("a:b c\tone\na:d\ttwo\n:space\n");
		assertThat(replies("fleetctl mine 'x y' \"$(touch pwned)\" a\\ b --z=`touch pwned` a|")).contains("a:b\\ c",
				"a:d");
		assertThat(this.stub.asked()).startsWith("mine\nx y\n$(touch pwned)\na b\n--z=`touch\npwned`\na\n");
		assertThat(this.stub.work()).isEmptyDirectory();
	}

	@Test
	void onlyThePartBehindTheLastColonIsInserted() throws Exception {
		this.stub.answer("a:b c\na:d\n:space\n");
		assertThat(replies("fleetctl mine a:|")).containsExactly("b\\ c", "d");
		assertThat(replies("fleetctl mine a\\:|")).containsExactly("a:b\\ c", "a:d");
		assertThat(replies("fleetctl mine 'a:|")).containsExactly("'a:b c", "'a:d");
		this.stub.answer("--opt=a:b\n:space\n");
		assertThat(replies("fleetctl mine --opt=a|")).containsExactly("a:b");
		assertThat(replies("fleetctl mine --opt=a:|")).containsExactly("b");
	}

	@Test
	void wordsNobodyKnowsMayBePeoplesOwn() throws Exception {
		this.stub.answer("mine\tvehicle list\n:space\n");
		assertThat(replies("fleetctl mi|")).containsExactly("mine");
		assertThat(this.stub.asked()).isEqualTo("mi\n");
	}

	@Test
	void anAnswerThatWasCutOffIsNone() throws Exception {
		this.stub.answer("one\ntwo\n");
		assertThat(replies("fleetctl mine |")).isEmpty();
		this.stub.answer("");
		assertThat(replies("fleetctl mine |")).isEmpty();
	}

	@Test
	void namesOfFilesAreLeftToBash() throws Exception {
		Files.createFile(this.stub.work().resolve("a $(touch pwned).txt"));
		Files.createFile(this.stub.work().resolve("bb.txt"));
		try (ShellWindow bash = ShellWindow.open(this.stub, "bash --norc --noprofile -i")) {
			bash.type("PS1='ready''> '; source " + this.stub.script(Shell.BASH) + "\r");
			bash.sees("ready> ");
			bash.type("fleetctl open a\t\r");
			bash.sees("done ");
			bash.sees("ready> ");
			bash.type("fleetctl open --out=b\t\r");
			bash.sees("done ");
		}
		assertThat(Files.readString(this.home.resolve("called.a $(touch pwned).txt")))
			.isEqualTo("open\0a $(touch pwned).txt\0");
		assertThat(Files.readString(this.home.resolve("called.--out=bb.txt"))).isEqualTo("open\0--out=bb.txt\0");
		assertThat(this.stub.work().resolve("pwned")).doesNotExist();
	}

	@Test
	void settingsOfTheShellDoNotMatter() throws Exception {
		String settings = "set -u; set -o posix; shopt -s nocasematch nullglob extglob; IFS=e; ";
		assertThat(run(settings, "fleetctl vehicle list --state |")).containsExactly("parked", "moving");
		this.stub.answer("one e\n:space\n");
		assertThat(run(settings, "fleetctl mine |")).containsExactly("one\\ e");
	}

	private List<String> replies(String line) throws Exception {
		return run("", line);
	}

	private List<String> run(String settings, String line) throws Exception {
		int cursor = line.indexOf('|');
		String script = settings + "source \"$1\"; COMP_LINE=$2 COMP_POINT=$3; __fleetctl_complete; "
				+ "for reply in ${COMPREPLY[@]+\"${COMPREPLY[@]}\"}; do printf '%s\\n' \"$reply\"; done";
		return ShellWindow
			.run(this.stub, "bash", "--norc", "-c", script, "bash", this.stub.script(Shell.BASH).toString(),
					line.replace("|", ""), String.valueOf(cursor))
			.lines()
			.toList();
	}

}
