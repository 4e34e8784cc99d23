package dev.cliengine.shell;

import java.util.List;
import java.util.function.Supplier;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.terminal.ControlCharacters;

/**
 * Offers what may come next when somebody presses TAB.
 */
final class SessionCompleter implements Completer {

	private final Supplier<CommandCatalog> catalog;

	private final LineCompleter completer;

	SessionCompleter(Supplier<CommandCatalog> catalog, LineCompleter completer) {
		this.catalog = catalog;
		this.completer = completer;
	}

	@Override
	public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
		List<String> before = line.words().subList(0, line.wordIndex());
		this.completer.complete(this.catalog.get().root(), before, line.word())
			.forEach((candidate) -> candidates.add(jline(candidate)));
		if (before.isEmpty()) {
			for (String word : SessionWords.ALL) {
				if (word.startsWith(line.word())) {
					candidates.add(new Candidate(word));
				}
			}
		}
	}

	private static Candidate jline(dev.cliengine.completion.Candidate candidate) {
		String description = ControlCharacters.singleLine(candidate.description());
		String shown = ControlCharacters.singleLine(candidate.value());
		return new Candidate(candidate.value(), shown, null, description.isEmpty() ? null : description, null, null,
				candidate.complete());
	}

}
