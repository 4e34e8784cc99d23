package dev.cliengine.shell;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.terminal.ControlCharacters;

/**
 * Offers what may come next when somebody presses TAB.
 */
final class SessionCompleter implements Completer {

	private final Supplier<CommandCatalog> catalog;

	private final LineCompleter completer;

	private final FileNames files;

	private final TimedCandidates found;

	SessionCompleter(Supplier<CommandCatalog> catalog, LineCompleter completer, FileNames files, Patience patience,
			InstantSource clock) {
		this.catalog = catalog;
		this.completer = completer;
		this.files = files;
		this.found = new TimedCandidates(patience, clock);
	}

	@Override
	public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
		List<String> before = line.words().subList(0, line.wordIndex());
		candidates.addAll(this.found.of(before, line.word(), () -> find(before, line.word())));
		if (before.isEmpty()) {
			for (String word : SessionWords.ALL) {
				if (word.startsWith(line.word())) {
					candidates.add(new Candidate(word));
				}
			}
		}
	}

	/** A line is about to run, and may change what can be offered. */
	void lineRuns() {
		this.found.outdate();
	}

	private TimedCandidates.Found find(List<String> before, String word) {
		CommandNode root = this.catalog.get().root();
		List<Candidate> candidates = new ArrayList<>();
		this.completer.complete(root, before, word).forEach((candidate) -> candidates.add(jline(candidate)));
		if (this.completer.offersFiles(root, before, word)) {
			candidates.addAll(this.files.complete(word));
		}
		return new TimedCandidates.Found(List.copyOf(candidates), this.completer.asksForValues(root, before, word));
	}

	private static Candidate jline(dev.cliengine.completion.Candidate candidate) {
		String description = ControlCharacters.singleLine(candidate.description());
		String shown = ControlCharacters.singleLine(candidate.value());
		return new Candidate(candidate.value(), shown, null, description.isEmpty() ? null : description, null, null,
				candidate.complete());
	}

}
