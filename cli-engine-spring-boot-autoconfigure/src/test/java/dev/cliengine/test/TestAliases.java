package dev.cliengine.test;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.AliasCommand;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.terminal.Streams;

/**
 * Aliases of a tester, read anew for each line it runs.
 *
 * @param directory of the configuration
 */
record TestAliases(Path directory) {

	Wired wire(TokenParser parser, Streams streams) {
		ConfigFiles files = new ConfigFiles(ConfigLayout.toml(() -> this.directory), streams.err()::line);
		Aliases aliases = new Aliases(files, parser, streams.err()::line);
		AtomicReference<CommandCatalog> catalog = new AtomicReference<>();
		AliasCommand command = new AliasCommand(aliases, catalog::get, (text) -> input(text, streams));
		return new Wired(aliases, command, catalog);
	}

	private static InputSource input(String text, Streams streams) {
		return text.equals("-") ? new InputSource("standard input", streams::in)
				: new InputSource(text, () -> AtomicFile.of(Path.of(text)).open());
	}

	/**
	 * Aliases as the application would wire them, or none.
	 */
	record Wired(@Nullable Aliases aliases, @Nullable AliasCommand command, AtomicReference<CommandCatalog> catalog) {

		static Wired none() {
			return new Wired(null, null, new AtomicReference<>());
		}

		CommandCatalog mount(CommandCatalog.Builder builder) {
			CommandCatalog built = ((this.command != null) ? builder.add(this.command, "aliases") : builder).build();
			this.catalog.set(built);
			return built;
		}

		List<String> expand(CommandNode root, List<String> tokens) {
			return (this.aliases != null) ? this.aliases.expand(root, tokens) : tokens;
		}

		SortedMap<String, String> all() {
			return (this.aliases != null) ? this.aliases.all() : Collections.emptySortedMap();
		}

	}

}
