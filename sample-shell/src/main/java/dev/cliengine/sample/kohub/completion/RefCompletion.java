package dev.cliengine.sample.kohub.completion;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;

/**
 * Offers the branches and tags of the repository on the line.
 *
 * @since 0.1.0
 */
@Component
public class RefCompletion implements ValueCompletion {

	private final RefNames names;

	RefCompletion(RefNames names) {
		this.names = names;
	}

	@Override
	public List<String> complete(String typed) {
		return List.of();
	}

	@Override
	public List<String> complete(String typed, CommandArguments line) {
		return this.names.matching(typed, line, RefNames.Kind.REF);
	}

}
