package dev.cliengine.sample.kohub.client;

import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.AccountType;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.OrganizationProfile;
import dev.cliengine.sample.kohub.client.model.SavedAvatar;
import dev.cliengine.sample.kohub.client.model.UserProfile;

/**
 * What accounts and organizations show of themselves.
 *
 * @since 0.1.0
 */
public interface ProfileApi {

	/** What an account says of itself. */
	@GetExchange("/api/users/{username}/profile")
	Answer<UserProfile> userProfile(@PathVariable String username);

	/** Whether a name is an account or an organization. */
	@GetExchange("/api/users/{name}/type")
	Answer<AccountType> accountType(@PathVariable String name);

	/** What an organization says of itself. */
	@GetExchange("/api/organizations/{organization}/profile")
	Answer<OrganizationProfile> organizationProfile(@PathVariable String organization);

	/** Stores a picture in JPEG, PNG, WebP or GIF. */
	@PostExchange("/api/users/{username}/avatar")
	Answer<SavedAvatar> setUserAvatar(@PathVariable String username, @RequestPart("file") Resource picture);

	/** The picture as JPEG. */
	@GetExchange("/api/users/{username}/avatar")
	byte[] userAvatar(@PathVariable String username);

	/** Removes the picture. */
	@DeleteExchange("/api/users/{username}/avatar")
	Answer<Done> deleteUserAvatar(@PathVariable String username);

	/** Stores a picture in JPEG, PNG, WebP or GIF. */
	@PostExchange("/api/organizations/{organization}/avatar")
	Answer<SavedAvatar> setOrganizationAvatar(@PathVariable String organization, @RequestPart("file") Resource picture);

	/** The picture as JPEG. */
	@GetExchange("/api/organizations/{organization}/avatar")
	byte[] organizationAvatar(@PathVariable String organization);

	/** Removes the picture. */
	@DeleteExchange("/api/organizations/{organization}/avatar")
	Answer<Done> deleteOrganizationAvatar(@PathVariable String organization);

}
