package dev.cliengine.sample.kohub.completion;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.UserOrganization;

/**
 * Offers the caller's organizations.
 *
 * @since 0.1.0
 */
@Component
public class OrganizationCompletion implements ValueCompletion {

	private final ServerValues values;

	OrganizationCompletion(ServerValues values) {
		this.values = values;
	}

	@Override
	public List<String> complete(String typed) {
		return complete(typed, CommandArguments.empty());
	}

	@Override
	public List<String> complete(String typed, CommandArguments line) {
		return this.values.matching(typed, line, "organizations", OrganizationCompletion::names);
	}

	private static List<String> names(KohubClient client) {
		return client.organizations()
			.listUserOrganizations(ServerValues.caller(client))
			.value()
			.stream()
			.map(UserOrganization::name)
			.toList();
	}

}
