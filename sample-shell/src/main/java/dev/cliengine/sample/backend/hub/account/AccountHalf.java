package dev.cliengine.sample.backend.hub.account;

import java.util.List;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import dev.cliengine.sample.backend.hub.HubBackend;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.StorageUse;

/**
 * The endpoints that know people.
 *
 * @since 0.1.0
 */
public final class AccountHalf implements HubBackend.Accounts {

	private static final int STRENGTH = 12;

	private final int strength;

	private final boolean demoData;

	/** Passwords are hashed as the real hub does it. */
	public AccountHalf() {
		this(STRENGTH);
	}

	/**
	 * Passwords are hashed with this much work.
	 * @param strength the logarithm of the rounds of bcrypt, 4 to 31
	 */
	public AccountHalf(int strength) {
		this(strength, false);
	}

	private AccountHalf(int strength, boolean demoData) {
		this.strength = strength;
		this.demoData = demoData;
	}

	/** The same, with a few accounts to begin with. */
	public AccountHalf withDemoData() {
		return new AccountHalf(this.strength, true);
	}

	@Override
	public List<HubRoutes> routes(HubServices hub, StorageUse use) {
		Accounts accounts = new Accounts(hub.database(), hub.clock());
		BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(this.strength);
		if (this.demoData) {
			new DemoData(hub, accounts, passwords).addMissing();
		}
		return List.of(new SiteRoutes(hub.settings()), new AuthRoutes(hub, accounts, passwords),
				new WhoAmIRoutes(hub, accounts), new TokenRoutes(hub), new OrganizationRoutes(hub, accounts, use),
				new MemberRoutes(hub, accounts), new ProfileRoutes(hub, accounts), new SettingsRoutes(hub, accounts),
				new AvatarRoutes(hub, accounts), new QuotaRoutes(hub, use), new InvitationRoutes(hub, accounts),
				new ExternalTokenRoutes(hub), new SshKeyRoutes(hub), new CheckRoutes(hub, use),
				new UnsupportedRoutes());
	}

}
