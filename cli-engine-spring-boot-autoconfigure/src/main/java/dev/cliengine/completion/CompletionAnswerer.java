package dev.cliengine.completion;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.manifest.NotInManifestException;

/**
 * Answers the completion scripts of shells, which call {@code APP __complete -- WORDS}
 * for what they do not know themselves; the last of the words is the one being typed. The
 * answer has a line for each candidate, the word and, after a tab, what it is, and at the
 * end one of:
 * <ul>
 * <li>{@code :space}: a word that is the only one is finished</li>
 * <li>{@code :nospace}: it may go on</li>
 * <li>{@code :files}: the shell may complete the word as the name of a file</li>
 * </ul>
 * Words are text, not shell code: quoting them is up to whoever inserts them.
 *
 * @since 0.1.0
 */
public final class CompletionAnswerer {

	/** What a call begins with. It cannot be the name of a command. */
	public static final String WORD = "__complete";

	private final LineCompleter completer;

	private final Duration budget;

	/**
	 * @param budget how long an answer may take; after that there are no candidates
	 */
	public CompletionAnswerer(LineCompleter completer, Duration budget) {
		this.completer = completer;
		this.budget = budget;
	}

	/** Whether the words of a process are such a call. */
	public static boolean isAsked(List<String> tokens) {
		return !tokens.isEmpty() && tokens.get(0).equals(WORD);
	}

	/**
	 * The answer. It never fails: what goes wrong leaves it without candidates.
	 * @param tokens the words of the process, {@link #WORD} the first
	 * @throws NotInManifestException where the catalogue is a manifest that cannot tell
	 */
	public String answer(Supplier<CommandCatalog> catalog, List<String> tokens) {
		FutureTask<String> answer = new FutureTask<>(() -> answer(catalog.get().root(), words(tokens)));
		Thread worker = new Thread(answer, "completion");
		worker.setDaemon(true);
		worker.start();
		try {
			return answer.get(this.budget.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return AnswerText.nothing();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof NotInManifestException unknown) {
				throw unknown;
			}
			return AnswerText.nothing();
		}
		catch (TimeoutException ex) {
			// Somebody is in the middle of typing: the command itself will say it
			return AnswerText.nothing();
		}
	}

	private String answer(CommandNode root, List<String> words) {
		int last = words.size() - 1;
		if (last < 0) {
			return AnswerText.nothing();
		}
		List<String> before = words.subList(0, last);
		List<Candidate> candidates = this.completer.complete(root, before, words.get(last));
		return AnswerText.of(candidates, this.completer.offersFiles(root, before, words.get(last)));
	}

	private static List<String> words(List<String> tokens) {
		boolean separated = tokens.size() > 1 && tokens.get(1).equals("--");
		return tokens.subList(separated ? 2 : 1, tokens.size());
	}

}
