package dev.cliengine.auth.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.store.FakeKeyring.Temper;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;

class AutoCredentialStoreTests {

	private static final Account KEY = Account.of("sso", "prod");

	private static final Secret IN_KEYRING = Secret.of("CANARY-1");

	private static final Secret IN_FILE = Secret.of("CANARY-2");

	@TempDir
	Path directory;

	private final FakeKeyring fake = new FakeKeyring();

	private final List<String> notices = new ArrayList<>();

	private FileCredentialStore files;

	@BeforeEach
	void setUp() {
		this.files = new FileCredentialStore(() -> this.directory, this.notices::add);
	}

	@Test
	void anItemInTheKeyringWinsOverAFile() {
		store().save(KEY, IN_KEYRING);
		this.files.save(KEY, IN_FILE);
		assertThat(store().load(KEY)).contains(IN_KEYRING);
		assertThat(this.notices).isEmpty();
	}

	@Test
	void aKeyringThatWorksAndIsEmptyMeansAbsentWhateverTheFileSays() {
		this.files.save(KEY, IN_FILE);
		AutoCredentialStore store = store();
		assertThat(store.load(KEY)).isEmpty();
		assertThat(store.load(KEY)).isEmpty();
		assertThat(this.notices).isEmpty();
		assertThat(this.fake.items).isEmpty();
		assertThat(this.fake.opened).as("two loads and one probe").isEqualTo(3);
	}

	@Test
	void withoutAFileTheKeyringIsNotProbed() {
		assertThat(store().load(KEY)).isEmpty();
		assertThat(this.fake.opened).isOne();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "GOOD")
	void r29AnUnavailableKeyringMeansTheFileAndSaysSoOnce(Temper temper) {
		this.files.save(KEY, IN_FILE);
		this.fake.temper = temper;
		AutoCredentialStore store = store();
		assertThat(store.describe()).isEqualTo("keyring");
		assertThat(store.load(KEY)).contains(IN_FILE);
		store.save(KEY, Secret.of("new"));
		assertThat(store.load(KEY)).contains(Secret.of("new"));
		assertThat(this.notices).singleElement()
			.asString()
			.contains(this.directory.resolve("credentials/sso-prod.json").toString(), "because the keyring is not",
					"credentials.store = \"file\"")
			.doesNotContain("CANARY");
		assertThat(store.describe()).isEqualTo("file " + this.directory.resolve("credentials"));
	}

	@Test
	void savingInTheKeyringRemovesTheOldFile() {
		this.files.save(KEY, IN_FILE);
		store().save(KEY, IN_KEYRING);
		assertThat(this.fake.items).containsOnlyKeys("acme/sso/prod token");
		assertThat(this.files.load(KEY)).isEmpty();
	}

	@Test
	void anOldFileThatStaysIsSaidAndNoFailure() throws IOException {
		Files.createDirectories(this.directory.resolve("credentials/sso-prod.json"));
		AutoCredentialStore store = store();
		store.save(KEY, IN_KEYRING);
		assertThat(store.load(KEY)).contains(IN_KEYRING);
		assertThat(this.notices).singleElement().asString().contains("an old file is left", "it is a directory");
	}

	@Test
	void r29AnOldItemDoesNotComeBackAfterAFallback() {
		this.fake.items.put("acme/sso/prod token", "old");
		KeyringItems items = items((service, user, text) -> {
			throw new IllegalStateException("full");
		});
		new AutoCredentialStore(new KeyringCredentialStore(items, this.notices::add), this.files, this.notices::add)
			.save(KEY, IN_FILE);
		assertThat(this.fake.items).isEmpty();
		assertThat(this.files.load(KEY)).contains(IN_FILE);
	}

	@Test
	void deletingDeletesBoth() {
		store().save(KEY, IN_KEYRING);
		this.files.save(KEY, IN_FILE);
		assertThat(store().delete(KEY)).isTrue();
		assertThat(this.fake.items).isEmpty();
		assertThat(this.files.load(KEY)).isEmpty();
		assertThat(store().delete(KEY)).isFalse();
	}

	@Test
	void deletingWithoutAKeyringDeletesTheFile() {
		this.files.save(KEY, IN_FILE);
		this.fake.temper = Temper.MISSING;
		assertThat(store().delete(KEY)).isTrue();
		assertThat(store().delete(KEY)).isFalse();
	}

	@Test
	void bothAreListed() {
		Account other = Account.of("sso", "dev");
		store().save(KEY, IN_KEYRING);
		this.files.save(other, IN_FILE);
		this.files.save(KEY, IN_FILE);
		assertThat(store().list()).containsExactly(other, KEY);
	}

	@Test
	void r4ADamagedIndexLeavesTheFilesListed() throws IOException {
		Account other = Account.of("sso", "dev");
		AutoCredentialStore store = store();
		store.save(KEY, IN_KEYRING);
		this.files.save(other, IN_FILE);
		Files.writeString(this.directory.resolve("credentials/index.json"), "{");
		assertThat(store.list()).containsExactly(other);
		assertThat(store.load(KEY)).contains(IN_KEYRING);
		assertThat(this.notices).singleElement().asString().contains("damaged");
	}

	private AutoCredentialStore store() {
		return new AutoCredentialStore(new KeyringCredentialStore(items(this.fake::set), this.notices::add), this.files,
				this.notices::add);
	}

	private KeyringItems items(Setting setting) {
		Duration limit = (this.fake.temper == Temper.HANGING) ? Duration.ofMillis(20) : Duration.ofSeconds(30);
		return new KeyringItems("acme", new BoundedKeyring(() -> new SettingKeyring(this.fake.open(), setting), limit),
				new AccountIndex(() -> this.directory, this.notices::add));
	}

	private interface Setting {

		void set(String service, String user, String text) throws Exception;

	}

	/**
	 * A keyring with another way of setting items.
	 */
	private record SettingKeyring(Keyring keyring, Setting setting) implements Keyring {

		@Override
		public Optional<String> get(String service, String user) throws Exception {
			return this.keyring.get(service, user);
		}

		@Override
		public void set(String service, String user, String text) throws Exception {
			this.setting.set(service, user, text);
		}

		@Override
		public boolean delete(String service, String user) throws Exception {
			return this.keyring.delete(service, user);
		}

		@Override
		public void close() {
			this.keyring.close();
		}

	}

}
