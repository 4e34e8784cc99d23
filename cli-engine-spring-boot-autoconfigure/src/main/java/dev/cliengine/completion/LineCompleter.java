package dev.cliengine.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.command.parse.GlobalOptions;

/**
 * Offers what may come next: command words, options, and values. It runs nothing but the
 * completions of values, and one that fails offers nothing.
 *
 * @since 0.1.0
 */
public final class LineCompleter {

	private final GlobalOptions globals;

	private final @Nullable Aliases aliases;

	/** Completion without aliases. */
	public LineCompleter(GlobalOptions globals) {
		this(globals, null);
	}

	/**
	 * @param aliases are offered as first words, and completed after as what they stand
	 * for; {@code null} for none
	 */
	public LineCompleter(GlobalOptions globals, @Nullable Aliases aliases) {
		this.globals = globals;
		this.aliases = aliases;
	}

	/**
	 * Candidates for a word.
	 * @param root the tree of commands
	 * @param before the words before it
	 * @param current the word as far as it is typed, may be empty
	 */
	public List<Candidate> complete(CommandNode root, List<String> before, String current) {
		TypedLine line = read(root, before);
		Optional<ValuePlace> place = ValuePlace.of(line, current);
		if (place.isPresent()) {
			return values(line, place.get());
		}
		if (!line.optionsEnded() && current.startsWith("-")) {
			return options(line, current);
		}
		boolean group = !line.node().isCommand() && !line.optionsEnded();
		return group ? words(line.node(), current) : List.of();
	}

	/**
	 * Whether the word may be the name of a file, which whoever asks completes himself.
	 * The parameters are those of {@link #complete}.
	 */
	public boolean offersFiles(CommandNode root, List<String> before, String current) {
		return ValuePlace.of(read(root, before), current)
			.filter((place) -> place.value().completion().offersFiles())
			.isPresent();
	}

	/**
	 * Whether the word is a value whose candidates have to be asked for, of a server
	 * maybe; those of {@linkplain #offersFiles files} are not meant. The parameters are
	 * those of {@link #complete}.
	 */
	public boolean asksForValues(CommandNode root, List<String> before, String current) {
		return ValuePlace.of(read(root, before), current)
			.map((place) -> place.value().completion())
			.filter((completion) -> completion.fixed().isEmpty() && !completion.offersFiles())
			.isPresent();
	}

	/**
	 * What the words of a line are, a kind for each. Nothing is asked for it but the
	 * configuration, for aliases.
	 * @param open whether the last word may still go on: the beginning of a name is then
	 * no unknown one
	 */
	public List<WordKind> kinds(CommandNode root, List<String> words, boolean open) {
		List<WordKind> kinds = new ArrayList<>();
		Set<String> names = Set.of();
		for (int i = 0; i < words.size(); i++) {
			if (kinds.contains(WordKind.UNKNOWN_COMMAND)) {
				kinds.add(WordKind.OTHER);
				continue;
			}
			TypedLine line = read(root, words.subList(0, i));
			if (this.aliases != null && line.node().path().isRoot() && root.child(words.get(i)).isEmpty()) {
				names = this.aliases.known().keySet();
			}
			kinds.add(new WordKinds(line, names, open && i == words.size() - 1).of(words.get(i)));
		}
		return kinds;
	}

	/**
	 * What has to follow a line, as usage lines have it: {@code --team <TEAM> <ID>};
	 * empty where nothing has to, or nothing is known.
	 */
	public String usageTail(CommandNode root, List<String> words) {
		List<WordKind> kinds = kinds(root, words, false);
		boolean understood = !kinds.contains(WordKind.UNKNOWN_COMMAND) && !kinds.contains(WordKind.UNKNOWN_OPTION);
		return understood ? UsageTail.of(read(root, words)) : "";
	}

	/**
	 * All values of an option, where neither time nor the rest of the line changes them.
	 */
	public static Optional<List<String>> fixedValues(OptionSpec option) {
		return QueryCompletion.covers(option) ? Optional.empty() : option.value().completion().fixed();
	}

	/** What fits beside a word in a list: one line of at most 80 characters. */
	public static String shortDescription(String text) {
		return AnswerText.description(text);
	}

	private TypedLine read(CommandNode root, List<String> before) {
		List<String> words = (this.aliases != null) ? this.aliases.expandTyped(root, before) : before;
		return TypedLine.read(root, words, this.globals);
	}

	private List<Candidate> words(CommandNode node, String current) {
		Stream<Candidate> commands = node.visibleChildren()
			.stream()
			.filter((child) -> child.name().startsWith(current))
			.map((child) -> new Candidate(child.name(), child.documentation().summary(), true));
		return Stream.concat(commands, aliases(node, current)).toList();
	}

	private Stream<Candidate> aliases(CommandNode node, String current) {
		if (this.aliases == null || !node.path().isRoot()) {
			return Stream.empty();
		}
		return this.aliases.known()
			.entrySet()
			.stream()
			.filter((alias) -> alias.getKey().startsWith(current) && node.child(alias.getKey()).isEmpty())
			.map((alias) -> new Candidate(alias.getKey(), alias.getValue(), true));
	}

	private static List<Candidate> options(TypedLine line, String current) {
		List<Candidate> candidates = new ArrayList<>();
		line.options()
			.filter((option) -> !option.hidden() && (option.repeatable() || !line.has(option)))
			.forEach((option) -> names(option, current)
				.forEach((name) -> candidates.add(new Candidate(name, option.description(), true))));
		return candidates;
	}

	private static Stream<String> names(OptionSpec option, String current) {
		return option.spellings().stream().filter((name) -> name.startsWith("--") && name.startsWith(current));
	}

	private static List<Candidate> values(TypedLine line, ValuePlace place) {
		List<String> queries = QueryCompletion.complete(line.node(), place.option(), place.typed());
		if (!queries.isEmpty()) {
			return candidates(queries, place, false);
		}
		try {
			return candidates(place.value().completion().complete(place.typed(), line.values()), place, true);
		}
		catch (NotInManifestException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

	private static List<Candidate> candidates(List<String> texts, ValuePlace place, boolean complete) {
		return texts.stream().map((text) -> new Candidate(place.prefix() + text, "", complete)).toList();
	}

	/** Whether an option takes the next word as its value. */
	static boolean takesNextWord(OptionSpec option) {
		return option.kind() == OptionKind.VALUE;
	}

}
