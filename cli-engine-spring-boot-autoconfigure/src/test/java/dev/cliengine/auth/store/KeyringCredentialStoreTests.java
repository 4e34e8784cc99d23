package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.store.FakeKeyring.Temper;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeyringCredentialStoreTests {

	private static final Account KEY = Account.of("sso", "prod");

	private static final Secret SECRET = Secret.of("CANARY");

	@TempDir
	Path directory;

	private final FakeKeyring fake = new FakeKeyring();

	private final List<String> notices = new ArrayList<>();

	@Test
	void whatIsSavedIsLoadedAndDeleted() {
		KeyringCredentialStore store = store("acme");
		assertThat(store.load(KEY)).isEmpty();
		store.save(KEY, Secret.of("old"));
		store.save(KEY, SECRET);
		assertThat(store.load(KEY)).contains(SECRET);
		assertThat(store.list()).containsExactly(KEY);
		assertThat(store.delete(KEY)).isTrue();
		assertThat(store.delete(KEY)).isFalse();
		assertThat(store.list()).isEmpty();
		assertThat(this.notices).isEmpty();
		assertThat(store.describe()).isEqualTo("keyring");
	}

	@Test
	void itemsAreNamedAfterApplicationProviderAndEnvironment() {
		store("acme").save(KEY, SECRET);
		store("acme").save(Account.of("sso", ""), SECRET);
		store("acme").save(new Account("sso", "prod", "me"), SECRET);
		store("").save(KEY, SECRET);
		store("acme").save(Account.of("a/b", "c%"), SECRET);
		assertThat(this.fake.items).containsOnlyKeys("acme/sso/prod token", "acme/sso token", "acme/sso/prod token:me",
				"sso/prod token", "acme/a%2Fb/c%25 token");
	}

	@Test
	void aKeyringIsNotProbedForNothing() {
		assertThat(store("acme").load(KEY)).isEmpty();
		assertThat(this.fake.opened).isOne();
		assertThat(this.fake.items).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "GOOD", "FORGETFUL" })
	void r29AnUnavailableKeyringReadsAsAbsentAndSaysSoOnce(Temper temper) {
		this.fake.temper = temper;
		KeyringCredentialStore store = store("acme");
		assertThat(store.load(KEY)).isEmpty();
		assertThat(store.load(KEY)).isEmpty();
		assertThat(this.notices).singleElement().asString().startsWith("The keyring is not available (it ");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "GOOD")
	void r29AKeyringThatDoesNotKeepASecretIsAHardErrorAndNoFileIsWritten(Temper temper) {
		this.fake.temper = temper;
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> store("acme").save(KEY, SECRET))
			.withMessageStartingWith("Cannot save to the keyring: it ")
			.satisfies((ex) -> {
				assertThat(ex.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
				assertThat(ex.fix()).isEqualTo("Unlock or start the keyring, or use --credential-store file");
				assertThat(ex).hasMessageNotContaining(SECRET.reveal());
			});
		assertThat(this.directory).isEmptyDirectory();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "GOOD")
	void r29ASecretThatMayStillBeThereIsNotCalledDeleted(Temper temper) {
		store("acme").save(KEY, SECRET);
		this.fake.temper = temper;
		KeyringCredentialStore store = store("acme");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> store.delete(KEY))
			.withMessageStartingWith("Cannot delete from the keyring: it ");
		assertThat(store.list()).containsExactly(KEY);
	}

	@Test
	void r35TheIndexHoldsNoSecret() {
		store("acme").save(KEY, SECRET);
		assertThat(this.directory.resolve("credentials/index.json")).content().doesNotContain(SECRET.reveal());
	}

	private KeyringCredentialStore store(String application) {
		Duration limit = (this.fake.temper == Temper.HANGING) ? Duration.ofMillis(20) : Duration.ofSeconds(30);
		return new KeyringCredentialStore(new KeyringItems(application, new BoundedKeyring(this::open, limit),
				new AccountIndex(() -> this.directory, this.notices::add)), this.notices::add);
	}

	private Keyring open() throws Exception {
		return this.fake.open();
	}

}
