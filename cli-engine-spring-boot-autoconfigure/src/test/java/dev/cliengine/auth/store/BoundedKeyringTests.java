package dev.cliengine.auth.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.cliengine.auth.store.FakeKeyring.Temper;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundedKeyringTests {

	private final FakeKeyring fake = new FakeKeyring();

	@Test
	void r29NothingIsOpenedBeforeTheFirstUseAndEverythingIsClosed() throws Exception {
		BoundedKeyring keyring = new BoundedKeyring(this.fake::open);
		assertThat(this.fake.opened).isZero();
		keyring.with((opened) -> opened.delete("service", "user"));
		assertThat(this.fake.opened).isOne();
		assertThat(this.fake.closed).isOne();
	}

	@Test
	void r29WorkIsDoneOnAThreadThatDoesNotKeepTheProcessAlive() throws Exception {
		boolean daemon = new BoundedKeyring(this.fake::open).with((opened) -> Thread.currentThread().isDaemon());
		assertThat(daemon).isTrue();
	}

	@Test
	void r29AKeyringThatHangsIsNotAskedAgain() {
		BoundedKeyring keyring = new BoundedKeyring(this.fake::open, Duration.ofMillis(20));
		this.fake.temper = Temper.HANGING;
		assertThatExceptionOfType(KeyringUnavailableException.class)
			.isThrownBy(() -> keyring.with((opened) -> opened.get("service", "user")))
			.withMessageContaining("did not answer within");
		this.fake.temper = Temper.GOOD;
		assertThatExceptionOfType(KeyringUnavailableException.class)
			.isThrownBy(() -> keyring.with((opened) -> opened.get("service", "user")))
			.withMessageContaining("did not answer within");
		assertThat(this.fake.opened).isOne();
	}

	@Test
	void r29AKeyringThatCannotBeOpenedIsNotOpenedAgain() {
		BoundedKeyring keyring = new BoundedKeyring(this.fake::open);
		this.fake.temper = Temper.MISSING;
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(KeyringUnavailableException.class)
				.isThrownBy(() -> keyring.with((opened) -> opened.get("service", "user")))
				.withMessage("it cannot be opened: no such library");
		}
		assertThat(this.fake.opened).isOne();
	}

	@ParameterizedTest
	@EnumSource(names = { "LOCKED", "REFUSING" })
	void r29AKeyringThatRefusedIsAskedAgain(Temper temper) throws Exception {
		BoundedKeyring keyring = new BoundedKeyring(this.fake::open);
		this.fake.temper = temper;
		assertThatExceptionOfType(KeyringUnavailableException.class)
			.isThrownBy(() -> keyring.with((opened) -> opened.get("service", "user")));
		this.fake.temper = Temper.GOOD;
		Optional<String> found = keyring.with((opened) -> opened.get("service", "user"));
		assertThat(found).isEmpty();
		assertThat(this.fake.closed).isEqualTo(2);
	}

	@Test
	void anInterruptEndsTheWait() throws InterruptedException {
		BoundedKeyring keyring = new BoundedKeyring(this.fake::open, Duration.ofMinutes(5));
		this.fake.temper = Temper.HANGING;
		AtomicReference<Object> outcome = new AtomicReference<>();
		Thread thread = new Thread(() -> {
			try {
				outcome.set(keyring.with((opened) -> opened.get("service", "user")));
			}
			catch (CliException | KeyringUnavailableException ex) {
				outcome.set(ex);
			}
		});
		thread.start();
		thread.interrupt();
		thread.join();
		assertThat(outcome.get()).isInstanceOfSatisfying(CliException.class,
				(ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.INTERRUPTED));
	}

}
