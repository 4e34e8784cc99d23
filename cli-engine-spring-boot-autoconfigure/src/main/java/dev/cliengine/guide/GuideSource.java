package dev.cliengine.guide;

import java.util.List;

/**
 * Has guides to offer. Declare a bean, or let a command module implement it. Nobody asks
 * before a guide or a search is wanted.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface GuideSource {

	/** The guides in the order to list them. */
	List<Guide> guides();

}
