package dev.cliengine.sample.kohub.change;

import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Journal;

/**
 * All changes that commands and menus make alike.
 *
 * @param repositories of repositories as a whole
 * @param refs of branches and tags
 * @param uploads of files
 * @param organizations of organizations and their members
 * @param accounts of accounts and their tokens
 * @param config of the configuration file
 * @since 0.1.0
 */
@Component
public record Changes(RepositoryChanges repositories, RefChanges refs, UploadChanges uploads,
		OrganizationChanges organizations, AccountChanges accounts, ConfigChanges config) {

	/** Those that are noted in a journal. */
	public static Changes notedIn(Journal journal) {
		RepoJournal repos = new RepoJournal(journal);
		return new Changes(new RepositoryChanges(repos), new RefChanges(repos), new UploadChanges(repos),
				new OrganizationChanges(journal), new AccountChanges(journal), new ConfigChanges(journal));
	}

}
