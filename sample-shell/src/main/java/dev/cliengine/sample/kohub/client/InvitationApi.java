package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.AcceptedInvitation;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Invitation;
import dev.cliengine.sample.kohub.client.model.InvitationItem;
import dev.cliengine.sample.kohub.client.model.InvitationRequest;
import dev.cliengine.sample.kohub.client.model.NewInvitation;

/**
 * Invitations to organizations.
 *
 * @since 0.1.0
 */
public interface InvitationApi {

	/** Makes an invitation. */
	@PostExchange("/api/invitations/org/{organization}/create")
	Answer<NewInvitation> createInvitation(@PathVariable String organization, @RequestBody InvitationRequest request);

	/** The invitations of an organization. */
	@GetExchange("/api/invitations/org/{organization}/list")
	@CallOptions(part = "invitations")
	Answer<List<InvitationItem>> listInvitations(@PathVariable String organization);

	/** What an invitation is for. */
	@GetExchange("/api/invitations/{token}")
	Answer<Invitation> getInvitation(@PathVariable String token);

	/** Takes an invitation back. */
	@DeleteExchange("/api/invitations/{token}")
	Answer<Done> deleteInvitation(@PathVariable String token);

	/** Makes the caller a member. */
	@PostExchange("/api/invitations/{token}/accept")
	Answer<AcceptedInvitation> acceptInvitation(@PathVariable String token);

}
