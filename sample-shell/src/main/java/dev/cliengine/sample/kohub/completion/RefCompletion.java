package dev.cliengine.sample.kohub.completion;

import org.springframework.stereotype.Component;

/**
 * Offers the branches and tags of the repository on the line.
 *
 * @since 0.1.0
 */
@Component
public class RefCompletion extends RefNames {

	RefCompletion(ServerValues values) {
		super(values, Kind.REF);
	}

}
