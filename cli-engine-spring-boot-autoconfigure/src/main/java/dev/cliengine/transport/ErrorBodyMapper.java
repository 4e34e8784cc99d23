package dev.cliengine.transport;

import dev.cliengine.core.CliException;

/**
 * Makes failures of a backend fit for people. Give a backend one that reads the error
 * bodies of its server.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorBodyMapper {

	/** The failure a response tells. */
	CliException map(FailedResponse response);

	/** The failure of a call without a response. */
	default CliException map(FailedCall call) {
		return CliException.category(call.category())
			.code(call.code())
			.requestId(call.requestId())
			.fix(call.fix())
			.cause(call.cause())
			.message(call.reason());
	}

}
