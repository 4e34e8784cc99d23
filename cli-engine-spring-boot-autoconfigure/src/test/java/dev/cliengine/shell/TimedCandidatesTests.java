package dev.cliengine.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;

import dev.cliengine.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class TimedCandidatesTests {

	private static final List<String> BEFORE = List.of("note", "get");

	private final CountDownLatch server = new CountDownLatch(1);

	private final TestClock clock = new TestClock();

	@Test
	void candidatesInTimeAreThoseOfTheMoment() {
		TimedCandidates found = patient();
		assertThat(values(found.of(BEFORE, "a", () -> candidates("a1")))).containsExactly("a1");
		assertThat(values(found.of(BEFORE, "a", () -> candidates("a2")))).containsExactly("a2");
	}

	@Test
	void candidatesThatComeTooLateAreThereTheNextTime() {
		TimedCandidates found = new TimedCandidates(new Patience(Duration.ofMillis(1)), this.clock);
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
		TimedCandidates found = patient();
		assertThat(found.of(BEFORE, "a", () -> {
			throw new IllegalStateException("no network");
		})).isEmpty();
	}

	@Test
	void whatStandsIsNotAskedForAgain() {
		TimedCandidates found = patient();
		assertThat(values(found.of(BEFORE, "t", () -> standing("team-1", "team-2")))).hasSize(2);
		assertThat(values(found.of(BEFORE, "t", TimedCandidatesTests::asked))).containsExactly("team-1", "team-2");
		assertThat(values(found.of(BEFORE, "team-", TimedCandidatesTests::asked))).containsExactly("team-1", "team-2");
		this.clock.advance(Duration.ofSeconds(29));
		assertThat(values(found.of(BEFORE, "t", TimedCandidatesTests::asked))).containsExactly("team-1", "team-2");
	}

	@Test
	void eachBeginningOfALineHasItsOwnAnswer() {
		TimedCandidates found = patient();
		assertThat(values(found.of(BEFORE, "", () -> standing("a")))).containsExactly("a");
		assertThat(values(found.of(List.of("note", "edit"), "", () -> standing("b")))).containsExactly("b");
		assertThat(values(found.of(BEFORE, "", TimedCandidatesTests::asked))).containsExactly("a");
	}

	@Test
	void anOlderAnswerAWordTypedOnAndNoAnswerAreAskedForAgain() {
		TimedCandidates found = patient();
		found.of(BEFORE, "t", () -> standing("team-1", "team-2"));
		assertThat(values(found.of(BEFORE, "team-1", () -> standing("team-1", "team-10")))).hasSize(2);
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(found.of(BEFORE, "team-1", TimedCandidatesTests::standing)).isEmpty();
		assertThat(values(found.of(BEFORE, "team-1", () -> standing("team-1")))).containsExactly("team-1");
	}

	@Test
	void afterALineEverythingIsAskedForAgain() {
		TimedCandidates found = patient();
		found.of(BEFORE, "t", () -> standing("team-1"));
		found.outdate();
		assertThat(values(found.of(BEFORE, "t", () -> standing("team-1", "team-2")))).hasSize(2);
	}

	@Test
	void anAnswerThatIsTooOldIsShownWhileTheNewOneIsFetched() {
		TimedCandidates found = new TimedCandidates(new Patience(Duration.ofMillis(1)), this.clock);
		Awaitility.await()
			.atMost(60, TimeUnit.SECONDS)
			.until(() -> !found.of(BEFORE, "t", () -> standing("team-1")).isEmpty());
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(values(found.of(BEFORE, "t", this::slow))).containsExactly("team-1");
	}

	private TimedCandidates patient() {
		return new TimedCandidates(new Patience(Duration.ofMinutes(1)), this.clock);
	}

	private static TimedCandidates.Found asked() {
		throw new IllegalStateException("nobody should ask");
	}

	private static TimedCandidates.Found standing(String... values) {
		return new TimedCandidates.Found(list(values), true);
	}

	private TimedCandidates.Found slow() {
		await(this.server);
		return candidates("abc", "axe");
	}

	private static TimedCandidates.Found await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return candidates();
	}

	private static TimedCandidates.Found candidates(String... values) {
		return new TimedCandidates.Found(list(values), false);
	}

	private static List<Candidate> list(String... values) {
		return List.of(values).stream().map(Candidate::new).toList();
	}

	private static List<String> values(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::value).toList();
	}

}
