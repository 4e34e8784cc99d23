package dev.cliengine.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamesTests {

	@TempDir
	Path directory;

	private FileNames names;

	@BeforeEach
	void files() throws IOException {
		Files.createDirectories(this.directory.resolve("src/main"));
		Files.createFile(this.directory.resolve("src/my file"));
		Files.createFile(this.directory.resolve("some.txt"));
		Files.createFile(this.directory.resolve(".hidden"));
		Files.createFile(this.directory.resolve("es\u001bcape"));
		this.names = new FileNames(this.directory, this.directory.resolve("src"));
	}

	@Test
	void namesBeginWithWhatIsTypedAndDirectoriesMayGoOn() {
		assertThat(values("s")).containsExactly("some.txt", "src/");
		assertThat(values("src/")).containsExactly("src/main/", "src/my file");
		assertThat(values("--file=src/ma")).containsExactly("--file=src/main/");
		assertThat(values(this.directory + "/so")).containsExactly(this.directory + "/some.txt");
		assertThat(this.names.complete("s")).extracting(Candidate::complete).containsExactly(true, false);
		assertThat(this.names.complete("src/my")).extracting(Candidate::displ).containsExactly("my file");
	}

	@Test
	void hiddenFilesAreForWhoeverTypesTheDot() {
		assertThat(values("")).containsExactly("some.txt", "src/");
		assertThat(values(".")).containsExactly(".hidden");
	}

	@Test
	void whatIsNotThereOffersNothing() {
		assertThat(values("nosuch/x")).isEmpty();
		assertThat(values("some.txt/")).isEmpty();
		assertThat(values("a\u0000/b")).isEmpty();
	}

	@Test
	void theHomeDirectoryStandsInWordsToComplete() {
		assertThat(completed("note ~/m").word()).isEqualTo(this.directory + "/src/m");
		assertThat(completed("note --file=~/m").word()).isEqualTo("--file=" + this.directory + "/src/m");
		assertThat(completed("note '~/m").word()).isEqualTo("~/m");
		assertThat(completed("note ~x").word()).isEqualTo("~x");
		assertThat(completed("note ~/m").rawWordLength()).isEqualTo(3);
		assertThat(values(completed("note ~/my").word())).containsExactly(this.directory + "/src/my file");
	}

	private CompletingParsedLine completed(String line) {
		return (CompletingParsedLine) new SessionParser(this.names).parse(line, line.length(), ParseContext.COMPLETE);
	}

	private List<String> values(String typed) {
		return this.names.complete(typed).stream().map(Candidate::value).toList();
	}

}
