package dev.cliengine.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Candidates that may have to be fetched. The last ones behind each beginning of a line
 * stand in for those that come too late, also for a word that has grown since; those of
 * which somebody says so stand for a while, and nobody fetches them again.
 */
final class TimedCandidates {

	private static final Duration LIFE = Duration.ofSeconds(30);

	private static final int MOST = 64;

	private final Patience patience;

	private final InstantSource clock;

	/** The oldest first. */
	private final Map<List<String>, Answer> answers = new LinkedHashMap<>();

	private @Nullable Pending pending;

	private int round;

	TimedCandidates(Patience patience, InstantSource clock) {
		this.patience = patience;
		this.clock = clock;
	}

	/**
	 * The candidates in time, else the last ones.
	 * @param before the words before
	 * @param word the word as far as it is typed
	 * @param work finds them; runs on another thread
	 */
	List<Candidate> of(List<String> before, String word, Supplier<Found> work) {
		Question question = question(before, word);
		Optional<List<Candidate>> standing = standing(question);
		if (standing.isPresent()) {
			return standing.get();
		}
		Pending now = this.pending;
		if (now == null || !now.question().equals(question) || now.task().isDone()) {
			now = new Pending(question, Patience.begin(() -> remember(question, work.get())));
			this.pending = now;
		}
		return this.patience.await(now.task(), () -> remembered(question));
	}

	/** Something has happened: from now on everything is fetched anew. */
	synchronized void outdate() {
		this.round++;
	}

	private synchronized Question question(List<String> before, String word) {
		return new Question(List.copyOf(before), word, this.round);
	}

	private synchronized List<Candidate> remember(Question question, Found found) {
		Instant until = found.stands() ? this.clock.instant().plus(LIFE) : Instant.MIN;
		this.answers.remove(question.before());
		this.answers.put(question.before(), new Answer(question, found.candidates(), until));
		if (this.answers.size() > MOST) {
			Iterator<Answer> oldest = this.answers.values().iterator();
			oldest.next();
			oldest.remove();
		}
		return found.candidates();
	}

	private synchronized Optional<List<Candidate>> standing(Question question) {
		return Optional.ofNullable(this.answers.get(question.before()))
			.filter((answer) -> answer.stands(question, this.clock.instant()))
			.map(Answer::candidates);
	}

	private synchronized List<Candidate> remembered(Question question) {
		Answer answer = this.answers.get(question.before());
		return (answer != null) ? answer.fitting(question.word()) : List.of();
	}

	/**
	 * What was found.
	 *
	 * @param candidates the candidates
	 * @param stands whether they need not be fetched again for a while
	 */
	record Found(List<Candidate> candidates, boolean stands) {
	}

	private record Question(List<String> before, String word, int round) {
	}

	private record Answer(Question question, List<Candidate> candidates, Instant until) {

		/**
		 * Whether nobody has to be asked. That nothing was found may be a failure that is
		 * over. A word that was typed on may have more candidates than there were, but
		 * not one that grew by what all of them begin with, as TAB lets it.
		 */
		boolean stands(Question now, Instant at) {
			boolean same = now.word().equals(this.question.word());
			return !this.candidates.isEmpty() && now.round() == this.question.round() && at.isBefore(this.until)
					&& (same || fitting(now.word()).size() == this.candidates.size());
		}

		List<Candidate> fitting(String word) {
			return word.startsWith(this.question.word())
					? this.candidates.stream().filter((candidate) -> candidate.value().startsWith(word)).toList()
					: List.of();
		}

	}

	private record Pending(Question question, FutureTask<List<Candidate>> task) {
	}

}
