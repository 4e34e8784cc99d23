package dev.cliengine.sample.kohub.client;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.error.AuthorizationError;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NotFoundError;
import dev.cliengine.sample.kohub.client.error.ServerError;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.LfsBatch;

/**
 * Makes failures of what a server says of a single content.
 */
final class LfsProblems {

	private LfsProblems() {
	}

	static KohubError of(LfsBatch.Problem problem) {
		return switch (problem.code()) {
			case 401 ->
				new AuthenticationError(failure(ErrorCategory.AUTHENTICATION, "AuthenticationRequired", problem));
			case 403 -> new AuthorizationError(failure(ErrorCategory.PERMISSION, "Forbidden", problem));
			case 404, 410 -> new NotFoundError(failure(ErrorCategory.NOT_FOUND, "NotFound", problem));
			case 413, 507 -> new ValidationError(failure(ErrorCategory.VALIDATION, "QuotaExceeded", problem));
			case 400, 409, 422 -> new ValidationError(failure(ErrorCategory.VALIDATION, "ValidationError", problem));
			default -> (problem.code() >= 500) ? new ServerError(failure(ErrorCategory.FAILURE, "ServerError", problem))
					: new KohubError(failure(ErrorCategory.FAILURE, "HTTP_" + problem.code(), problem));
		};
	}

	private static Failure failure(ErrorCategory category, String code, LfsBatch.Problem problem) {
		String message = problem.message().isBlank() ? "HTTP " + problem.code() : problem.message();
		return Failure.of(category, code, message).withStatus(problem.code(), null);
	}

}
