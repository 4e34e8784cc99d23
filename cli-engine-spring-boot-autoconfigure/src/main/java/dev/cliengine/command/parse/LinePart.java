package dev.cliengine.command.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;

/**
 * One half of a line, the global one or the command's own: what may be given and what was
 * given.
 */
record LinePart(List<OptionSpec> options, List<ArgumentSpec> arguments, List<Slot> slots,
		List<OptionRelation> relations, Collected collected) {

	static LinePart of(GlobalOptions globals, Collected collected) {
		List<OptionSpec> options = globals.all();
		return new LinePart(options, List.of(), options.stream().map(Slot::of).toList(), globals.relations(),
				collected);
	}

	static LinePart of(CommandNode node, Collected collected) {
		Stream<Slot> options = node.syntax().options().stream().map(Slot::of);
		Stream<Slot> arguments = node.syntax().arguments().stream().map(Slot::of);
		return new LinePart(node.syntax().options(), node.syntax().arguments(),
				Stream.concat(options, arguments).toList(), node.syntax().relations(), collected);
	}

	/** The options that a relation speaks of and that were given, first typed first. */
	List<OptionSpec> given(OptionRelation relation) {
		return this.collected.givenAmong(relation.ids()).stream().map(this::option).toList();
	}

	/** The options that a relation speaks of and that were not given. */
	List<OptionSpec> absent(OptionRelation relation) {
		return relation.ids().stream().filter((id) -> !this.collected.has(id)).map(this::option).toList();
	}

	/** What is missing as long as a slot is empty. */
	LineGap gap(Slot slot) {
		ArgumentSpec argument = this.arguments.stream()
			.filter((candidate) -> candidate.id().equals(slot.id()))
			.findFirst()
			.orElse(null);
		return new LineGap(slot.usage(), argument, (argument != null) ? List.of() : List.of(option(slot.id())));
	}

	/** What is missing as long as no option of a relation is given. */
	LineGap gap(OptionRelation relation) {
		return new LineGap(UsageLine.alternatives(relation, this.options), null, absent(relation));
	}

	private OptionSpec option(String id) {
		return this.options.stream().filter((option) -> option.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * The values with defaults filled in.
	 * @param content where {@code @file} and {@code -} are read from, or {@code null} to
	 * leave them as they were typed
	 * @throws Problem if content that was read is not of its kind
	 */
	CommandArguments values(@Nullable ContentSource content) {
		Map<String, CommandArguments.Value> values = new LinkedHashMap<>();
		for (Slot slot : this.slots) {
			Collected.Given given = this.collected.get(slot.id());
			if (given != null) {
				values.put(slot.id(),
						new CommandArguments.Value(slot.type(), given.typed(), texts(slot, given, content), true));
			}
			else if (slot.defaultValue() != null) {
				List<String> texts = List.of(slot.defaultValue());
				values.put(slot.id(), new CommandArguments.Value(slot.type(), texts, texts, false));
			}
		}
		return new CommandArguments(values);
	}

	private static List<String> texts(Slot slot, Collected.Given given, @Nullable ContentSource content) {
		if (content == null || !slot.spec().content()) {
			return given.texts();
		}
		return given.typed()
			.stream()
			.map((typed) -> ValueReader.readContent(slot.usage(), slot.spec(), typed, content))
			.toList();
	}

}
