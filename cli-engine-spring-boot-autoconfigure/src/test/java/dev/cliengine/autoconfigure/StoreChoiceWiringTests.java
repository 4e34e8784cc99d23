package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.store.CredentialStore;
import dev.cliengine.auth.store.StoreMode;
import dev.cliengine.io.Secret;
import dev.cliengine.middleware.StoreChoice;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Which store a run uses, told by a store that only writes that down. */
class StoreChoiceWiringTests {

	@TempDir
	Path directory;

	@Test
	void nothingChosenIsAuto() {
		application(Map.of()).run((context) -> assertThat(used(context)).containsOnly(StoreMode.AUTO));
	}

	@Test
	void theOptionComesBeforeTheVariableAndThatBeforeTheFile() throws IOException {
		configuration("[credentials]\nstore = \"file\"\n");
		application(Map.of()).run((context) -> assertThat(used(context)).containsOnly(StoreMode.FILE));
		application(Map.of("FLEET_CREDENTIAL_STORE", "keyring")).run((context) -> {
			assertThat(used(context)).containsOnly(StoreMode.KEYRING);
			assertThat(used(context, "--credential-store", "auto")).containsOnly(StoreMode.AUTO);
		});
	}

	@Test
	void theOptionOfOneRunIsNotThatOfTheNext() {
		application(Map.of()).run((context) -> {
			assertThat(used(context, "--credential-store", "file")).containsOnly(StoreMode.FILE);
			assertThat(used(context)).containsOnly(StoreMode.AUTO);
			assertThat(TestApplication.run(context, "auth", "token", "--credential-store", "file").exit()).isEqualTo(2);
			assertThat(context.getBean(StoreChoice.class).get()).isEqualTo(StoreMode.AUTO);
		});
	}

	@Test
	void anUnknownModeIsAUsageError() {
		application(Map.of()).run((context) -> {
			Result result = TestApplication.run(context, "auth", "status", "--credential-store", "pocket", "--human");
			assertThat(result.exit()).isEqualTo(2);
			assertThat(result.stderr()).contains("pocket", "auto", "keyring", "file");
		});
		application(Map.of("FLEET_CREDENTIAL_STORE", "pocket")).run((context) -> {
			Result result = TestApplication.run(context, "auth", "token", "--human");
			assertThat(result.exit()).isEqualTo(2);
			assertThat(result.stderr()).contains("pocket");
			assertThat(context.getBean(Recording.class).modes).isEmpty();
		});
	}

	@Test
	void aFileNobodyCanReadKeepsCredentialsShut() throws IOException {
		configuration("[credentials\nstore = \"file\"\n");
		application(Map.of("FLEET_CREDENTIAL_STORE", "file")).run((context) -> {
			Result result = TestApplication.run(context, "auth", "token", "--human");
			assertThat(result.exit()).isNotZero();
			assertThat(result.stderr()).contains("config.toml");
			assertThat(context.getBean(Recording.class).modes).isEmpty();
		});
	}

	@Test
	void otherCommandsAskForNoStore() {
		application(Map.of()).run((context) -> {
			TestApplication.run(context, "auth", "login", "--with-token", "--dry-run");
			TestApplication.run(context, "auth", "logout", "--dry-run");
			TestApplication.run(context, "config", "path");
			TestApplication.run(context, "tree");
			TestApplication.run(context, "auth", "login", "--help");
			assertThat(context.getBean(Recording.class).modes).isEmpty();
		});
	}

	@Test
	void aRunWithinARunGivesTheChoiceBack() {
		application(Map.of()).run((context) -> {
			Recording recording = context.getBean(Recording.class);
			recording.inner = () -> assertThat(TestApplication.run(context, "config", "path").exit()).isZero();
			assertThat(used(context, "--credential-store", "file")).hasSizeGreaterThan(1).containsOnly(StoreMode.FILE);
		});
	}

	private static List<StoreMode> used(ApplicationContext context, String... more) {
		Recording recording = context.getBean(Recording.class);
		recording.modes.clear();
		List<String> line = new ArrayList<>(List.of("auth", "token"));
		line.addAll(List.of(more));
		TestApplication.run(context, line.toArray(String[]::new));
		return List.copyOf(recording.modes);
	}

	private ApplicationContextRunner application(Map<String, String> variables) {
		Map<String, String> all = new HashMap<>(variables);
		all.put("XDG_CONFIG_HOME", this.directory.toString());
		return TestApplication.runner(all)
			.withPropertyValues("cli.auth.token.pat.variables=PAT")
			.withBean(Recording.class);
	}

	private void configuration(String text) throws IOException {
		Path file = this.directory.resolve("fleet/config.toml");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** Has nothing, and remembers which store was meant. */
	static final class Recording implements CredentialStore {

		final List<StoreMode> modes = new ArrayList<>();

		Runnable inner = () -> {
		};

		private final StoreChoice choice;

		Recording(StoreChoice choice) {
			this.choice = choice;
		}

		private void record() {
			this.modes.add(this.choice.get());
			this.inner.run();
		}

		@Override
		public Optional<Secret> load(Account key) {
			record();
			return Optional.empty();
		}

		@Override
		public void save(Account key, Secret value) {
			record();
		}

		@Override
		public boolean delete(Account key) {
			record();
			return false;
		}

		@Override
		public List<Account> list() {
			record();
			return List.of();
		}

		@Override
		public String describe() {
			return "recorded";
		}

	}

}
