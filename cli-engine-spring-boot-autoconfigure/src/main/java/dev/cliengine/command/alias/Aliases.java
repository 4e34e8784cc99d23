package dev.cliengine.command.alias;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.Shown;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Words people gave to lines they type often, from the table {@code [aliases]} of the
 * configuration. A command always wins over an alias of its name. The configuration is
 * read when a line begins with something that is no command, not before.
 *
 * @since 0.1.0
 */
public final class Aliases {

	private final ConfigFiles files;

	private final TokenParser parser;

	private final Consumer<String> notice;

	private final Set<String> told = ConcurrentHashMap.newKeySet();

	/**
	 * @param files where they are kept
	 * @param parser finds the first word of a line
	 * @param notice receives, once each, a line about every entry that is ignored
	 */
	public Aliases(ConfigFiles files, TokenParser parser, Consumer<String> notice) {
		this.files = files;
		this.parser = parser;
		this.notice = notice;
	}

	/**
	 * The line of each name, also of those a command of the same name hides. None at all
	 * when the configuration cannot be read, which is told.
	 */
	public SortedMap<String, String> all() {
		Optional<ConfigDocument> document = this.files.document(file());
		if (document.isEmpty()) {
			this.files.failures().forEach((failure) -> tell("aliases are not known: " + failure.getMessage()));
		}
		AliasTable table = table(document);
		table.ignored().forEach((name, reason) -> tell("config key \"" + key(name) + "\" is ignored: " + reason));
		return table.lines();
	}

	/**
	 * The same for those who must not take an unreadable configuration for an empty one.
	 * @throws CliException why it cannot be read
	 */
	public SortedMap<String, String> required() {
		this.files.requireReadable();
		return all();
	}

	/** As {@link #all()}, but nothing is told. */
	public SortedMap<String, String> known() {
		return table(this.files.document(file())).lines();
	}

	/**
	 * The line with an alias at its beginning replaced by what it stands for, as often as
	 * there is one; any other line as it is.
	 * @throws dev.cliengine.command.parse.UsageException if words are missing after the
	 * alias, aliases lead in a circle or through more than 16, or an expansion cannot be
	 * read
	 */
	public List<String> expand(CommandNode root, List<String> tokens) {
		if (beginsWithCommand(root, tokens)) {
			return tokens;
		}
		try {
			return new LineExpansion(this.parser, root, all(), tokens, false).expanded();
		}
		catch (CliException ex) {
			throw this.parser.refused(root, tokens, ex);
		}
	}

	/**
	 * The same for the words before the one somebody types: what is missing after an
	 * alias ends the expansion, and a line that cannot be expanded stays as it is.
	 */
	public List<String> expandTyped(CommandNode root, List<String> tokens) {
		if (beginsWithCommand(root, tokens)) {
			return tokens;
		}
		try {
			return new LineExpansion(this.parser, root, known(), tokens, true).expanded();
		}
		catch (CliException ex) {
			return tokens;
		}
	}

	/** The group or command an alias stands for; the root when it leads nowhere. */
	public CommandNode target(CommandNode root, String name) {
		return this.parser.continuation(root, expandTyped(root, List.of(name)), List.of()).node();
	}

	/**
	 * Refuses aliases that could not be used.
	 * @param lines the line of each name; each may begin with another of them
	 * @throws CliException if the configuration cannot be read; of category
	 * {@link ErrorCategory#VALIDATION} if a name is taken or no name, or a line cannot be
	 * read or does not begin with a command, group or alias
	 */
	public void check(CommandNode root, SortedMap<String, String> lines) {
		SortedMap<String, String> others = new TreeMap<>(required());
		others.putAll(lines);
		AliasRules rules = new AliasRules(this.parser);
		lines.forEach((name, line) -> rules.check(root, name, line, others.keySet()));
	}

	/**
	 * Reads aliases that somebody wrote down elsewhere, in the format of the
	 * configuration: pairs of name and line, in a table {@code [aliases]} or, when there
	 * is none, at the top.
	 * @param origin where the text is from, for messages
	 * @throws CliException if the text is not well formed, or of category
	 * {@link ErrorCategory#VALIDATION} if there is anything but aliases
	 */
	public SortedMap<String, String> read(String text, Path origin) {
		AliasTable table = AliasTable.of(file().format().parse(text, origin));
		table.ignored().forEach((name, reason) -> {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Correct it and try again, nothing was changed")
				.message(origin + ": \"" + Shown.of(name) + "\" is no alias: " + reason);
		});
		return table.lines();
	}

	/** Changes them. */
	public AliasEdits edits() {
		return new AliasEdits(this.files, file());
	}

	private boolean beginsWithCommand(CommandNode root, List<String> tokens) {
		int place = this.parser.firstWord(root, tokens);
		return place < 0 || root.child(tokens.get(place)).isPresent();
	}

	private ConfigFile file() {
		return this.files.fileOf(AliasTable.PATH);
	}

	private static String key(String name) {
		return AliasTable.PATH + (name.isEmpty() ? "" : "." + Shown.of(name));
	}

	private void tell(String line) {
		if (this.told.add(line)) {
			this.notice.accept(line);
		}
	}

	private static AliasTable table(Optional<ConfigDocument> document) {
		return document.flatMap((found) -> found.get(AliasTable.PATH)).map(AliasTable::of).orElseGet(AliasTable::empty);
	}

}
