package dev.cliengine.sample.kohub.client;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.AuthorizationError;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NotFoundError;
import dev.cliengine.sample.kohub.client.error.ServerError;
import dev.cliengine.transport.ErrorBodyMapper;
import dev.cliengine.transport.FailedResponse;

/**
 * Tells failures of the storage behind a server. What it says names its own hosts, so
 * that only the status is told.
 */
final class StorageErrors implements ErrorBodyMapper {

	@Override
	public CliException map(FailedResponse response) {
		int status = response.status();
		String message = "The storage of the server refused the file (HTTP " + status + ")";
		if (status == 401 || status == 403) {
			return new AuthorizationError(failure(ErrorCategory.PERMISSION, "Forbidden", message, response));
		}
		if (status == 404) {
			return new NotFoundError(failure(ErrorCategory.NOT_FOUND, "NotFound", message, response));
		}
		if (status >= 500) {
			return new ServerError(failure(ErrorCategory.UNAVAILABLE, "ServerError",
					"The storage of the server failed (HTTP " + status + ")", response));
		}
		return new KohubError(failure(ErrorCategory.FAILURE, "HTTP_" + status, message, response));
	}

	private static Failure failure(ErrorCategory category, String code, String message, FailedResponse response) {
		return Failure.of(category, code, message)
			.withStatus(response.status(), response.requestId())
			.withServerText(response.text());
	}

}
