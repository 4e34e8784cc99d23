package dev.cliengine.sample.kohub.completion;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;

/**
 * Offers the ids of the caller's API tokens.
 *
 * @since 0.1.0
 */
@Component
public class TokenIdCompletion implements ValueCompletion {

	private final ServerValues values;

	TokenIdCompletion(ServerValues values) {
		this.values = values;
	}

	@Override
	public List<String> complete(String typed) {
		return complete(typed, CommandArguments.empty());
	}

	@Override
	public List<String> complete(String typed, CommandArguments line) {
		return this.values.matching(typed, line, "tokens",
				(client) -> client.tokens()
					.listTokens()
					.value()
					.stream()
					.map((token) -> String.valueOf(token.id()))
					.toList());
	}

}
