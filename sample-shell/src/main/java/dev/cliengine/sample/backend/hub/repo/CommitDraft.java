package dev.cliengine.sample.backend.hub.repo;

import java.util.List;

/**
 * A commit as it was asked for. What its files hold is stored already.
 *
 * @param title the first line of the message
 * @param description the rest, may be empty
 * @param operations the changes, in order
 */
record CommitDraft(String title, String description, List<Operation> operations) {

	/** Whether it does more than put content, which may be there already. */
	boolean insistsOnChange() {
		return this.operations.stream().anyMatch((operation) -> !(operation instanceof Operation.Put));
	}

}
