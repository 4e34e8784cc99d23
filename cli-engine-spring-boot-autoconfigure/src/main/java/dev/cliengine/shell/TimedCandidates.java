package dev.cliengine.shell;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Candidates that may have to be fetched. Those that come too late are there the next
 * time, also for a word that has grown since.
 */
final class TimedCandidates {

	private final Patience patience;

	private @Nullable Pending pending;

	private volatile Answer last = new Answer(new Question(List.of(), ""), List.of());

	TimedCandidates(Patience patience) {
		this.patience = patience;
	}

	/**
	 * The candidates in time, else the last ones.
	 * @param before the words before
	 * @param word the word as far as it is typed
	 * @param work finds them; runs on another thread
	 */
	List<Candidate> of(List<String> before, String word, Supplier<List<Candidate>> work) {
		Question question = new Question(List.copyOf(before), word);
		Pending now = this.pending;
		if (now == null || !now.question().equals(question) || now.task().isDone()) {
			now = new Pending(question, Patience.begin(() -> remember(question, work.get())));
			this.pending = now;
		}
		return this.patience.await(now.task(), () -> remembered(question));
	}

	private List<Candidate> remember(Question question, List<Candidate> candidates) {
		this.last = new Answer(question, candidates);
		return candidates;
	}

	private List<Candidate> remembered(Question question) {
		Answer answer = this.last;
		boolean fits = answer.question().before().equals(question.before())
				&& question.word().startsWith(answer.question().word());
		return fits ? answer.candidates()
			.stream()
			.filter((candidate) -> candidate.value().startsWith(question.word()))
			.toList() : List.of();
	}

	private record Question(List<String> before, String word) {
	}

	private record Answer(Question question, List<Candidate> candidates) {
	}

	private record Pending(Question question, FutureTask<List<Candidate>> task) {
	}

}
