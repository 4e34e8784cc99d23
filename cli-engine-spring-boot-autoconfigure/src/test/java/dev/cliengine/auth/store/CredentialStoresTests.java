package dev.cliengine.auth.store;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.io.OperatingSystem;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialStoresTests {

	private final List<String> notices = new ArrayList<>();

	private final CredentialStores stores = new CredentialStores("acme", OperatingSystem.LINUX, () -> {
		throw new AssertionError("Nobody asked for credentials");
	}, this.notices::add);

	@Test
	void eachModeHasOneStoreAndMakingItTouchesNothing() {
		assertThat(this.stores.of(StoreMode.FILE)).isInstanceOf(FileCredentialStore.class);
		assertThat(this.stores.of(StoreMode.KEYRING)).isInstanceOf(KeyringCredentialStore.class);
		assertThat(this.stores.of(StoreMode.AUTO)).isInstanceOf(AutoCredentialStore.class);
		for (StoreMode mode : StoreMode.values()) {
			assertThat(this.stores.of(mode)).isSameAs(this.stores.of(mode));
		}
		assertThat(this.notices).isEmpty();
	}

}
