package dev.cliengine.builtin.self;

import java.util.List;
import java.util.Objects;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.store.CredentialStore;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.install.DoctorCheck;
import dev.cliengine.install.Finding;

/**
 * Examines whether credentials can be read from where they are kept; a keyring that does
 * not answer is given up in time.
 *
 * @param store where they are kept
 * @since 0.1.0
 */
public record CredentialsCheck(CredentialStore store) implements DoctorCheck {

	private static final String NAME = "credentials";

	@Override
	public List<Finding> examine() {
		try {
			this.store.load(Account.of("self", "doctor"));
			return List.of(Finding.ok(NAME, "Credentials are kept in: " + this.store.describe()));
		}
		catch (CliException ex) {
			if (ex.category() == ErrorCategory.INTERRUPTED) {
				throw ex;
			}
			return List.of(Finding.fail(NAME, Objects.toString(ex.getMessage(), ""), Objects.toString(ex.fix(), "")));
		}
	}

}
