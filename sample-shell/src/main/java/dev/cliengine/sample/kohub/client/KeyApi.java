package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.SshKey;

/**
 * The public SSH keys of the caller.
 *
 * @since 0.1.0
 */
public interface KeyApi {

	/** All of them. */
	@GetExchange("/api/user/keys")
	Answer<List<SshKey>> listKeys();

	/** Adds one. */
	@PostExchange("/api/user/keys")
	Answer<SshKey> addKey(@Field String title, @Field String key);

	/** One of them. */
	@GetExchange("/api/user/keys/{id}")
	Answer<SshKey> getKey(@PathVariable long id);

	/** Removes one. */
	@DeleteExchange("/api/user/keys/{id}")
	Answer<Done> deleteKey(@PathVariable long id);

}
