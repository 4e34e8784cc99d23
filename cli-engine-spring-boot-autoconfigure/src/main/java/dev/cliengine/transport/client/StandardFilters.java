package dev.cliengine.transport.client;

import java.util.List;

import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.filter.ContextFilter;
import dev.cliengine.transport.filter.CorrelationFilter;
import dev.cliengine.transport.filter.CredentialFilter;
import dev.cliengine.transport.filter.ErrorFilter;
import dev.cliengine.transport.filter.HeadersFilter;

/**
 * The filters of the engine in their order, for clients that are used from Java alone.
 *
 * @since 0.1.0
 */
public final class StandardFilters {

	private StandardFilters() {
	}

	/** All of them, outermost first. */
	public static List<BackendFilter> all(CallContexts contexts) {
		return List.of(new ContextFilter(contexts), new HeadersFilter(), new CorrelationFilter(), new ErrorFilter(),
				new CredentialFilter());
	}

}
