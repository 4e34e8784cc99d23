package dev.cliengine.command.bind;

import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;

/**
 * A completion that is made when somebody types.
 *
 * @param completion makes it
 */
record LazyCompletion(Supplier<ValueCompletion> completion) implements ValueCompletion {

	@Override
	public List<String> complete(String typed) {
		return this.completion.get().complete(typed);
	}

	@Override
	public List<String> complete(String typed, CommandArguments line) {
		return this.completion.get().complete(typed, line);
	}

	@Override
	public boolean offersFiles() {
		return this.completion.get().offersFiles();
	}

}
