package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import dev.cliengine.sample.kohub.client.model.CreatedOrganization;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.client.model.Organization;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.client.model.UserOrganization;

/**
 * Organizations and who belongs to them.
 *
 * @since 0.1.0
 */
public interface OrganizationApi {

	/** Makes an organization, with the caller as its super-admin. */
	@PostExchange("/org/create")
	Answer<CreatedOrganization> createOrganization(@Field String name,
			@Field(nulls = true) @Nullable String description);

	/** Makes an organization without a description. */
	default Answer<CreatedOrganization> createOrganization(String name) {
		return createOrganization(name, null);
	}

	/** What everybody may know of an organization. */
	@GetExchange("/org/{name}")
	Answer<Organization> getOrganization(@PathVariable String name);

	/** The organizations that an account belongs to. */
	@GetExchange("/org/users/{username}/orgs")
	@CallOptions(part = "organizations")
	Answer<List<UserOrganization>> listUserOrganizations(@PathVariable String username);

	/** Who belongs to an organization. */
	@GetExchange("/org/{organization}/members")
	@CallOptions(part = "members")
	Answer<List<Member>> listOrganizationMembers(@PathVariable String organization);

	/** Adds a member. */
	@PostExchange("/org/{organization}/members")
	Answer<Done> addOrganizationMember(@PathVariable String organization, @Field String username, @Field Role role);

	/** Gives a member another role. */
	@PutExchange("/org/{organization}/members/{username}")
	Answer<Done> updateOrganizationMember(@PathVariable String organization, @PathVariable String username,
			@Field Role role);

	/** Removes a member. */
	@DeleteExchange("/org/{organization}/members/{username}")
	Answer<Done> removeOrganizationMember(@PathVariable String organization, @PathVariable String username);

}
