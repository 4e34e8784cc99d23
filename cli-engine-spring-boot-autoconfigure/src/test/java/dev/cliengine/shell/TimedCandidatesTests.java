package dev.cliengine.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimedCandidatesTests {

	private static final List<String> BEFORE = List.of("note", "get");

	private final CountDownLatch server = new CountDownLatch(1);

	@Test
	void candidatesInTimeAreThoseOfTheMoment() {
		TimedCandidates found = new TimedCandidates(new Patience(Duration.ofMinutes(1)));
		assertThat(values(found.of(BEFORE, "a", () -> candidates("a1")))).containsExactly("a1");
		assertThat(values(found.of(BEFORE, "a", () -> candidates("a2")))).containsExactly("a2");
	}

	@Test
	void candidatesThatComeTooLateAreThereTheNextTime() {
		TimedCandidates found = new TimedCandidates(new Patience(Duration.ofMillis(1)));
		assertThat(found.of(BEFORE, "a", this::slow)).isEmpty();
		this.server.countDown();
		CountDownLatch never = new CountDownLatch(1);
		Awaitility.await()
			.atMost(60, TimeUnit.SECONDS)
			.until(() -> !found.of(BEFORE, "ab", () -> await(never)).isEmpty());
		assertThat(values(found.of(BEFORE, "ab", () -> await(never)))).containsExactly("abc");
		assertThat(found.of(BEFORE, "", () -> await(never))).isEmpty();
		assertThat(found.of(List.of("note"), "ab", () -> await(never))).isEmpty();
	}

	@Test
	void whatFailsOffersNothing() {
		TimedCandidates found = new TimedCandidates(new Patience(Duration.ofMinutes(1)));
		assertThat(found.of(BEFORE, "a", () -> {
			throw new IllegalStateException("no network");
		})).isEmpty();
	}

	private List<Candidate> slow() {
		await(this.server);
		return candidates("abc", "axe");
	}

	private static List<Candidate> await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return List.of();
	}

	private static List<Candidate> candidates(String... values) {
		return List.of(values).stream().map(Candidate::new).toList();
	}

	private static List<String> values(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::value).toList();
	}

}
