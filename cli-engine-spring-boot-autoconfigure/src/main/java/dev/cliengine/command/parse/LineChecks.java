package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.OptionSpec;

/**
 * Checks what can only be known once the whole line was read. Contradictions come before
 * what is missing, and what is missing is named all at once.
 */
final class LineChecks {

	private LineChecks() {
	}

	/**
	 * @param parts both halves of the line
	 * @param complete whether the words lead to a command, so that things can be missing
	 * @throws Problem if the parts contradict each other or something is missing
	 */
	static void check(List<LinePart> parts, boolean complete) {
		parts.forEach(LineChecks::refuseConflicts);
		if (complete) {
			refuseGaps(parts);
		}
		refuseSharedInput(parts);
	}

	private static void refuseConflicts(LinePart part) {
		for (OptionRelation relation : part.relations()) {
			if (relation.kind() == Kind.AT_MOST_ONE || relation.kind() == Kind.EXACTLY_ONE) {
				List<OptionSpec> given = part.given(relation);
				if (given.size() > 1) {
					throw Problem.conflict(given.get(0).usage(), given.get(1).usage());
				}
			}
		}
	}

	private static void refuseGaps(List<LinePart> parts) {
		List<LineGap> missing = new ArrayList<>();
		for (LinePart part : parts) {
			part.slots()
				.stream()
				.filter((slot) -> slot.demanded() && !part.collected().has(slot.id()))
				.map(part::gap)
				.forEach(missing::add);
			part.relations().forEach((relation) -> missing.addAll(missing(part, relation)));
		}
		if (!missing.isEmpty()) {
			throw Problem.missing(missing);
		}
	}

	private static List<LineGap> missing(LinePart part, OptionRelation relation) {
		boolean none = part.given(relation).isEmpty();
		return switch (relation.kind()) {
			case AT_MOST_ONE -> List.of();
			case EXACTLY_ONE, AT_LEAST_ONE -> none ? List.of(part.gap(relation)) : List.of();
			case ALL_OR_NONE -> none ? List.of() : part.absent(relation).stream().map(Slot::of).map(part::gap).toList();
		};
	}

	private static void refuseSharedInput(List<LinePart> parts) {
		List<String> readers = new ArrayList<>();
		for (LinePart part : parts) {
			for (Slot slot : part.slots()) {
				Collected.Given given = part.collected().get(slot.id());
				if (given != null) {
					given.typed()
						.stream()
						.filter((typed) -> ValueReader.isStandardInput(slot.spec(), typed))
						.forEach((typed) -> readers.add(slot.usage()));
				}
			}
		}
		if (readers.size() > 1) {
			throw Problem.usage("standard input can be read only once, but '" + readers.get(0) + "' and '"
					+ readers.get(1) + "' both ask for it");
		}
	}

}
