package dev.cliengine.sample.kohub.completion;

import org.springframework.stereotype.Component;

/**
 * Offers the branches of the repository on the line.
 *
 * @since 0.1.0
 */
@Component
public class BranchCompletion extends RefNames {

	BranchCompletion(ServerValues values) {
		super(values, Kind.BRANCH);
	}

}
