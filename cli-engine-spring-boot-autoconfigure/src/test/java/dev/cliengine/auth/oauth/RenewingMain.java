package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.Account;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.Secret;

/**
 * Another process that wants the token in a file, and prints it. With a third argument it
 * says that it is ready and waits for the end of its stdin.
 */
final class RenewingMain {

	private RenewingMain() {
	}

	public static void main(String... args) throws IOException {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		Path file = Path.of(args[0]);
		Fixture fixture = new Fixture(new InFile(file), Map.of("token_url", args[1] + "/token"));
		if (args.length > 2) {
			System.out.println("ready");
			System.in.readAllBytes();
		}
		Secret token = fixture.provider(OAuthFlow.AUTHORIZATION_CODE).credential(Fixture.request()).secret();
		System.out.println(Objects.requireNonNull(token).reveal());
	}

	/** A store that is one file. */
	private record InFile(Path file) implements AccountStore {

		@Override
		public Optional<Secret> load(Account account) {
			return AtomicFile.secret(this.file)
				.read(100_000)
				.map((content) -> Secret.of(new String(content, StandardCharsets.UTF_8)));
		}

		@Override
		public void save(Account account, Secret tokens) {
			AtomicFile.secret(this.file).write(tokens.reveal().getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public boolean delete(Account account) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Account> accounts(String provider) {
			return List.of(Fixture.DEV);
		}

		@Override
		public String describe(Account account) {
			return this.file.toString();
		}

		@Override
		public Path lockTarget(Account account) {
			return this.file;
		}

		@Override
		public String current(String provider, String environment) {
			return "";
		}

		@Override
		public void use(Account account) {
			throw new UnsupportedOperationException();
		}

	}

}
