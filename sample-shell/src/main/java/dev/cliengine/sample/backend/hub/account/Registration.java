package dev.cliengine.sample.backend.hub.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.Namespaces;
import dev.cliengine.sample.backend.hub.Namespaces.Namespace;

/**
 * How somebody gets an account.
 */
final class Registration {

	private final Accounts accounts;

	private final Namespaces namespaces;

	private final PasswordEncoder passwords;

	private final HubSettings.Registration rules;

	Registration(Accounts accounts, Namespaces namespaces, PasswordEncoder passwords, HubSettings.Registration rules) {
		this.accounts = accounts;
		this.namespaces = namespaces;
		this.passwords = passwords;
		this.rules = rules;
	}

	/** Whether the addresses of new users count as verified. */
	boolean verifies() {
		return !this.rules.verifiedEmail();
	}

	/**
	 * Makes an account.
	 * @throws HubException 400, 403 if this one may not have an account
	 */
	void register(Applicant applicant, @Nullable String invitation) {
		requireInvitation(invitation);
		String name = applicant.username();
		if (Namespaces.isReserved(name)) {
			throw HubException.detail(400, "Username '" + name + "' is reserved");
		}
		Optional<Namespace> taken = this.namespaces.findFolded(name);
		if (taken.filter((other) -> !other.organization() && other.name().equals(name)).isPresent()) {
			throw nameExists();
		}
		if (this.accounts.hasEmail(applicant.email())) {
			throw HubException.detail(400, "Email already exists");
		}
		taken.ifPresent((other) -> {
			throw HubException.detail(400, "Username conflicts with existing "
					+ (other.organization() ? "organization" : "user") + ": " + other.name());
		});
		try {
			this.accounts.addUser(name, applicant.email(), hash(applicant.password()), verifies());
		}
		catch (DuplicateKeyException ex) {
			throw nameExists();
		}
	}

	private void requireInvitation(@Nullable String invitation) {
		if (this.rules.invitationOnly() && (invitation == null || invitation.isEmpty())) {
			throw HubException.detail(403, "Registration is invitation-only. Please use a valid invitation link.");
		}
		if (invitation != null && !invitation.isEmpty()) {
			// Invitations to register come from the admin interface, which nobody serves.
			throw HubException.detail(400, "Invalid invitation token");
		}
	}

	private String hash(String password) {
		String hash = this.passwords.encode(password);
		if (hash == null) {
			throw new IllegalStateException("no hash");
		}
		return hash;
	}

	private static HubException nameExists() {
		return HubException.detail(400, "Username already exists");
	}

	/**
	 * Who wants an account.
	 *
	 * @param username the name
	 * @param email the address
	 * @param password the password, in clear
	 */
	record Applicant(String username, String email, String password) {
	}

}
