package dev.cliengine.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCompleterTests {

	private final List<String> asked = new ArrayList<>();

	private final LineReader reader = Mockito.mock(LineReader.class);

	@TempDir
	private Path directory;

	@Test
	void aServerIsAskedOnceForAWordUntilALineRuns() {
		SessionCompleter completer = completer();
		assertThat(complete(completer, "move", "--team", "w")).containsExactly("web-1", "web-2");
		assertThat(complete(completer, "move", "--team", "w")).containsExactly("web-1", "web-2");
		assertThat(complete(completer, "move", "--team", "web-")).containsExactly("web-1", "web-2");
		assertThat(this.asked).containsExactly("w");
		completer.lineRuns();
		assertThat(complete(completer, "move", "--team", "w")).containsExactly("web-1", "web-2");
		assertThat(this.asked).containsExactly("w", "w");
	}

	@Test
	void namesOfFilesAreThoseOfTheMoment() {
		SessionCompleter completer = completer();
		assertThat(complete(completer, "move", "--plan", "p")).isEmpty();
		assertThat(this.directory.resolve("plan-a").toFile().mkdir()).isTrue();
		assertThat(complete(completer, "move", "--plan", "p")).containsExactly("plan-a/");
		assertThat(this.directory.resolve("plan-b").toFile().mkdir()).isTrue();
		assertThat(complete(completer, "move", "--plan", "p")).containsExactly("plan-a/", "plan-b/");
	}

	private SessionCompleter completer() {
		CommandModule move = (registration) -> registration.command(FleetCatalog.handler(CommandSpec.command("move")
			.option(OptionSpec.named("team").completion(this::teams))
			.option(OptionSpec.named("plan").completion(ValueCompletion.files()))));
		CommandCatalog catalog = FleetCatalog.create(List.of(move));
		return new SessionCompleter(() -> catalog, new LineCompleter(FleetCatalog.GLOBALS),
				new FileNames(this.directory, null), new Patience(Duration.ofMinutes(1)), new TestClock());
	}

	private List<String> teams(String typed) {
		this.asked.add(typed);
		return List.of("web-1", "web-2");
	}

	private List<String> complete(SessionCompleter completer, String... words) {
		List<Candidate> candidates = new ArrayList<>();
		int last = words.length - 1;
		int length = words[last].length();
		String line = String.join(" ", words);
		completer.complete(this.reader,
				new SessionLine(line, line.length(), List.of(words), last, length, length, length), candidates);
		return candidates.stream().map(Candidate::value).toList();
	}

}
