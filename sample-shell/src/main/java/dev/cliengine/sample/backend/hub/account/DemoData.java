package dev.cliengine.sample.backend.hub.account;

import org.springframework.security.crypto.password.PasswordEncoder;

import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.HubSettings;

/**
 * Accounts to try things with: mira, who made the organization aurora-lab, and theo, who
 * is a member of it.
 */
final class DemoData {

	private static final String ORGANIZATION = "aurora-lab";

	private final HubServices hub;

	private final Accounts accounts;

	private final Registration registration;

	DemoData(HubServices hub, Accounts accounts, PasswordEncoder passwords) {
		this.hub = hub;
		this.accounts = accounts;
		this.registration = new Registration(accounts, hub.namespaces(), passwords,
				new HubSettings.Registration(false, false));
	}

	/** Adds what is not there; what is stays as it is. */
	void addMissing() {
		register("mira", "north-star-7");
		register("theo", "west-wind-3");
		if (this.accounts.find(ORGANIZATION).isEmpty()) {
			this.accounts.addOrganization(ORGANIZATION, "Northern models", this.accounts.user("mira").id());
			new Members(this.hub.database(), this.hub.clock()).add(this.accounts.organization(ORGANIZATION).id(),
					this.accounts.user("theo").id(), "member");
		}
	}

	private void register(String name, String password) {
		if (this.accounts.find(name).isEmpty()) {
			this.registration.register(new Registration.Applicant(name, name + "@example.com", password), null);
		}
	}

}
