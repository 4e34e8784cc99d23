package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Identity;
import dev.cliengine.sample.kohub.client.model.Login;
import dev.cliengine.sample.kohub.client.model.Registration;
import dev.cliengine.sample.kohub.client.model.User;

/**
 * The requests about accounts and logins.
 */
interface AuthExchange {

	@PostExchange("/api/auth/register")
	@CallOptions(anonymous = true)
	Answer<Registration> register(@Field String username, @Field String email, @Field String password,
			@RequestParam(name = "invitation_token", required = false) @Nullable String invitation);

	@PostExchange("/api/auth/login")
	@CallOptions(anonymous = true)
	ResponseEntity<Answer<Login>> login(@Field String username, @Field String password);

	@PostExchange("/api/auth/logout")
	Answer<Done> logout();

	@GetExchange("/api/auth/me")
	Answer<User> whoami();

	@GetExchange("/api/whoami-v2")
	Answer<Identity> whoamiV2();

}
