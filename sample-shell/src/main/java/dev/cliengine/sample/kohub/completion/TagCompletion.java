package dev.cliengine.sample.kohub.completion;

import org.springframework.stereotype.Component;

/**
 * Offers the tags of the repository on the line.
 *
 * @since 0.1.0
 */
@Component
public class TagCompletion extends RefNames {

	TagCompletion(ServerValues values) {
		super(values, Kind.TAG);
	}

}
