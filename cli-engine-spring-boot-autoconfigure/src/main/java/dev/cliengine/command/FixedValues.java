package dev.cliengine.command;

import java.util.List;
import java.util.Optional;

/**
 * Values that never change.
 *
 * @param values in the order to show them
 * @param offersFiles whether names of files may stand there too
 */
record FixedValues(List<String> values, boolean offersFiles) implements ValueCompletion {

	FixedValues {
		values = List.copyOf(values);
	}

	@Override
	public List<String> complete(String typed) {
		return this.values.stream().filter((value) -> value.startsWith(typed)).toList();
	}

	@Override
	public Optional<List<String>> fixed() {
		return Optional.of(this.values);
	}

}
