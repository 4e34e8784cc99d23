package dev.cliengine.auth.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;

class AccountIndexTests {

	private static final Account KEY = Account.of("sso", "prod");

	private static final Account OTHER = new Account("s\"s\no", "", "me@example.com");

	@TempDir
	Path directory;

	private final List<String> notices = new ArrayList<>();

	@Test
	void keysComeAndGo() {
		index().add(KEY);
		index().add(OTHER);
		index().add(KEY);
		assertThat(index().keys()).containsExactly(OTHER, KEY);
		index().remove(OTHER);
		index().remove(OTHER);
		assertThat(index().keys()).containsExactly(KEY);
		assertThat(file())
			.hasContent("[{\"store\":\"keyring\",\"provider\":\"sso\",\"environment\":\"prod\",\"account\":\"\"}]");
		assertThat(this.notices).isEmpty();
	}

	@Test
	void readingAnIndexThatDoesNotExistCreatesNothing() {
		assertThat(index().keys()).isEmpty();
		index().remove(KEY);
		assertThat(file()).doesNotExist();
	}

	@Test
	void whatALaterVersionWritesIsPassedOver() throws IOException {
		write("[{\"store\":\"vault\",\"provider\":\"x\"},{\"store\":\"keyring\",\"provider\":\"sso\","
				+ "\"environment\":\"prod\",\"since\":{\"year\":2027},\"used\":3}]");
		assertThat(index().keys()).containsExactly(KEY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[", "[1]", "[{\"store\":\"keyring\"", "nonsense", "\u0000\u0000" })
	void r4ADamagedIndexIsSaidOnceAndReplacedByTheNextChange(String content) throws IOException {
		write(content);
		AccountIndex index = index();
		assertThat(index.keys()).isEmpty();
		assertThat(index.keys()).isEmpty();
		assertThat(this.notices).singleElement().asString().contains(file().toString(), "damaged");
		index.add(KEY);
		assertThat(index().keys()).containsExactly(KEY);
	}

	@Test
	void anIndexThatCannotBeUsedIsNoFailure() throws IOException {
		Files.createDirectories(file());
		AccountIndex index = index();
		index.add(KEY);
		assertThat(index.keys()).isEmpty();
		assertThat(this.notices).singleElement().asString().contains("it is a directory");
	}

	@Test
	void withoutADirectoryNothingIsListed() {
		AccountIndex index = new AccountIndex(() -> {
			throw new CliException(ErrorCategory.FAILURE, "There is no place");
		}, this.notices::add);
		index.add(KEY);
		assertThat(index.keys()).isEmpty();
		assertThat(this.notices).isEmpty();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void r2OnlyTheOwnerSeesWhichAccountsThereAre() throws IOException {
		index().add(KEY);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
	}

	private AccountIndex index() {
		return new AccountIndex(() -> this.directory, this.notices::add);
	}

	private Path file() {
		return this.directory.resolve("credentials/index.json");
	}

	private void write(String content) throws IOException {
		Files.createDirectories(file().getParent());
		Files.writeString(file(), content);
	}

}
