package dev.cliengine.guide;

import java.util.List;

/**
 * Has more for the search than commands and guides. Declare a bean; it is asked when
 * somebody searches.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ExtraDocuments {

	/** The documents in the order in which equally good ones are found. */
	List<SearchDocument> documents();

}
