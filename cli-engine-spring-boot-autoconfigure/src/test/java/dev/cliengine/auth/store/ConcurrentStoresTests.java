package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.store.StoreChild.Running;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrentStoresTests {

	@TempDir
	Path directory;

	@Test
	void r1ProcessesThatSaveAtOnceLeaveWholeFiles() {
		FileCredentialStore store = new FileCredentialStore(() -> this.directory.resolve("acme"), (notice) -> {
		});
		List<Running> children = Stream.of("other", "shared", "shared")
			.map((provider) -> StoreChild.start(List.of(), StoreChild.isolated(this.directory), "file", 3,
					this.directory.resolve("acme"), "index:" + provider + ":env"))
			.toList();
		children.forEach((child) -> assertThat(child.end().ok()).containsExactly("index done"));
		assertThat(store.list()).hasSize(40)
			.allSatisfy((key) -> assertThat(store.load(key)).contains(Secret.of("s".repeat(50))));
	}

	@Test
	void r4ThreadsLoseNoEntryOfTheIndex() {
		IntStream.range(0, 60).parallel().forEach((i) -> {
			AccountIndex index = new AccountIndex(() -> this.directory, (notice) -> {
			});
			index.add(Account.of("sso", "kept" + i));
			index.add(Account.of("sso", "gone" + i));
			index.remove(Account.of("sso", "gone" + i));
		});
		assertThat(new AccountIndex(() -> this.directory, (notice) -> {
		}).keys()).hasSize(60).allMatch((key) -> key.environment().startsWith("kept"));
	}

}
