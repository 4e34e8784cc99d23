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
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileCredentialStoreTests {

	private static final Account KEY = Account.of("sso", "prod");

	private static final Secret SECRET = Secret.of("{\"access_token\":\"CANARY-\u00fc\"}\n");

	@TempDir
	Path directory;

	private final List<String> notices = new ArrayList<>();

	@Test
	void whatIsSavedIsLoadedAndDeleted() {
		FileCredentialStore store = store();
		assertThat(store.load(KEY)).isEmpty();
		store.save(KEY, Secret.of("old"));
		store.save(KEY, SECRET);
		assertThat(store.load(KEY)).contains(SECRET);
		assertThat(this.directory.resolve("acme/credentials/sso-prod.json")).hasContent(SECRET.reveal());
		assertThat(store.delete(KEY)).isTrue();
		assertThat(store.delete(KEY)).isFalse();
		assertThat(store.load(KEY)).isEmpty();
		assertThat(this.notices).isEmpty();
	}

	@Test
	void accountsAndEnvironmentsAreKeptApart() {
		FileCredentialStore store = store();
		Account account = new Account("sso", "prod", "me@example.com");
		Account none = Account.of("sso", "");
		store.save(account, Secret.of("1"));
		store.save(KEY, Secret.of("2"));
		store.save(none, Secret.of("3"));
		assertThat(store.load(account)).contains(Secret.of("1"));
		assertThat(store.load(KEY)).contains(Secret.of("2"));
		assertThat(store.load(none)).contains(Secret.of("3"));
		assertThat(store.list()).containsExactly(none, KEY, account);
	}

	@Test
	void anUnsafeNameIsNotSavedAndReadsAsNothing() {
		FileCredentialStore store = store();
		Account unsafe = Account.of("../../sso", "prod");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> store.save(unsafe, SECRET))
			.withMessage("could not determine credential file path")
			.satisfies((ex) -> assertThat(ex.fix()).startsWith("Use plain names"));
		assertThat(store.load(unsafe)).isEmpty();
		assertThat(store.delete(unsafe)).isFalse();
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void withoutADirectoryNothingIsSavedOrFound() {
		FileCredentialStore store = new FileCredentialStore(() -> {
			throw new CliException(ErrorCategory.FAILURE, "There is no place");
		}, this.notices::add);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> store.save(KEY, SECRET))
			.withMessage("could not determine credential file path")
			.satisfies((ex) -> assertThat(ex.fix()).startsWith("Set HOME"));
		assertThat(store.load(KEY)).isEmpty();
		assertThat(store.list()).isEmpty();
		assertThat(store.describe()).startsWith("file ");
	}

	@Test
	void anEmptyFileIsNoCredential() throws IOException {
		FileCredentialStore store = store();
		store.save(KEY, SECRET);
		Files.write(this.directory.resolve("acme/credentials/sso-prod.json"), new byte[0]);
		assertThat(store.load(KEY)).isEmpty();
	}

	@Test
	void itSaysWhereItIs() {
		assertThat(store().describe()).isEqualTo("file " + this.directory.resolve("acme/credentials"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void r2AFileOthersCanReadIsSaidOnce() throws IOException {
		FileCredentialStore store = store();
		store.save(KEY, SECRET);
		Path file = this.directory.resolve("acme/credentials/sso-prod.json");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		assertThat(store.load(KEY)).contains(SECRET);
		assertThat(store.load(KEY)).contains(SECRET);
		assertThat(this.notices).singleElement().asString().contains(file.toString(), "chmod 600 " + file);
		store.save(KEY, Secret.of("new"));
		assertThat(mode(file)).isEqualTo("rw-------");
	}

	@ParameterizedTest
	@ValueSource(strings = { "000", "022", "077" })
	@DisabledOnOs(OS.WINDOWS)
	void r2OnlyTheOwnerCanReadWhateverTheMaskIs(String mask) throws IOException {
		Files.setPosixFilePermissions(this.directory, PosixFilePermissions.fromString("rwxr-xr-x"));
		StoreChild
			.run(List.of("sh", "-c", "umask " + mask + "; exec \"$@\"", "sh"), StoreChild.isolated(this.directory),
					"file", 3, this.directory.resolve("acme"), "save:sso:prod:secret")
			.ok();
		assertThat(mode(this.directory.resolve("acme/credentials/sso-prod.json"))).isEqualTo("rw-------");
		assertThat(mode(this.directory.resolve("acme/credentials"))).isEqualTo("rwx------");
		assertThat(mode(this.directory.resolve("acme"))).isEqualTo("rwx------");
		assertThat(mode(this.directory)).isEqualTo("rwxr-xr-x");
	}

	private FileCredentialStore store() {
		return new FileCredentialStore(() -> this.directory.resolve("acme"), this.notices::add);
	}

	private static String mode(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
