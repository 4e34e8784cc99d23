package dev.cliengine.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ProductKey;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.shell.CompletionReply;
import dev.cliengine.start.Surroundings.Said;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs lines in the application and from the manifest its build wrote.
 */
class BothWays {

	private final ProductKey product;

	@Autowired
	private BeanFactory beans;

	@Autowired
	private Surroundings surroundings;

	BothWays(Class<?> application, String profile) {
		this.product = ProductKey.of(application, List.of(profile));
	}

	/** The words of every group and command, hidden ones included. */
	Stream<String> paths() {
		return this.beans.getBean(CommandCatalog.class).root().walk().map((node) -> node.path().words());
	}

	/** Compares the answers to a line; the manifest has to have one. */
	void answersAlike(String line) {
		assertThat(compare(line)).as(line).isTrue();
	}

	/** Compares the answers to a line, unless only the application has one. */
	boolean compare(String line) {
		List<String> words = new ArrayList<>(Arrays.asList(line.strip().split(" ")));
		words.replaceAll((word) -> word.equals("''") ? "" : word);
		words.removeIf((word) -> line.isBlank());
		Said quick;
		try {
			quick = this.surroundings.said(() -> new QuickAnswer(manifest(), terminal()).print(words));
		}
		catch (NotInManifestException ex) {
			return false;
		}
		assertThat(quick).as(line).isEqualTo(this.surroundings.said(() -> run(words)));
		return true;
	}

	private int run(List<String> words) {
		return CompletionAnswerer.isAsked(words) ? this.beans.getBean(CompletionReply.class).print(words)
				: this.beans.getBean(CommandLineExecutor.class).execute(words, new Cancellation());
	}

	private StartTerminal terminal() {
		return new StartTerminal(this.beans.getBean(EnvironmentVariables.class), this.beans.getBean(Streams.class),
				this.beans.getBean(TerminalProbe.class), this.beans.getBean(Audience.class));
	}

	private StartManifest manifest() {
		try (InputStream in = getClass().getResourceAsStream("/" + QuickStart.resource(this.product))) {
			return ManifestForm.read(Objects.requireNonNull(in, "The build wrote no manifest").readAllBytes())
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
