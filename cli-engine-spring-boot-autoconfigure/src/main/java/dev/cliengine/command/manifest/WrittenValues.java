package dev.cliengine.command.manifest;

import java.util.List;
import java.util.Optional;

import dev.cliengine.command.ValueCompletion;

/**
 * Values that never change.
 *
 * @param values all of them
 * @param offersFiles whether names of files may stand here too
 */
record WrittenValues(List<String> values, boolean offersFiles) implements ValueCompletion {

	WrittenValues {
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
