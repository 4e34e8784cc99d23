package dev.cliengine.sample.kohub.client.error;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.ErrorBodyMapper;
import dev.cliengine.transport.FailedCall;
import dev.cliengine.transport.FailedResponse;

/**
 * Reads the seven shapes of errors that a KohakuHub server answers with, and those that
 * hide in a status 500.
 *
 * @since 0.1.0
 */
public final class HubErrors implements ErrorBodyMapper {

	private static final String CODE = "X-Error-Code";

	private static final Set<String> MISSING = Set.of("RepoNotFound", "RevisionNotFound", "EntryNotFound");

	private static final Pattern EXISTS = Pattern.compile("\\bexists\\b", Pattern.CASE_INSENSITIVE);

	private final JsonMapper mapper;

	public HubErrors(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public CliException map(FailedResponse response) {
		ErrorText text = ErrorText.of(response, this.mapper);
		String code = response.header(CODE).orElse("");
		if (response.status() == 500) {
			Optional<MaskedError> masked = MaskedError.in(text.message() + " " + response.text());
			if (masked.isPresent()) {
				return unmasked(masked.get(), text, response);
			}
		}
		return of(response, text, code);
	}

	@Override
	public CliException map(FailedCall call) {
		return new NetworkError(Failure.of(call.category(), "NetworkError", call.reason())
			.withRequestId(call.requestId())
			.because(call.cause()));
	}

	private static KohubError of(FailedResponse response, ErrorText text, String code) {
		int status = response.status();
		if (code.equals("GatedRepo") || status == 403) {
			return new AuthorizationError(failure(ErrorCategory.PERMISSION, or(code, "Forbidden"), text, response));
		}
		return switch (status) {
			case 401 ->
				new AuthenticationError(failure(ErrorCategory.AUTHENTICATION, loginCode(response), text, response));
			case 404 -> new NotFoundError(
					failure(ErrorCategory.NOT_FOUND, MISSING.contains(code) ? code : "NotFound", text, response));
			case 409 -> conflict(response, text, code);
			case 400, 413, 416, 422 -> refused(response, text, code);
			case 501 ->
				new UnsupportedError(failure(ErrorCategory.FAILURE, or(code, "NotImplemented"), text, response));
			default -> (status >= 500) ? new ServerError(failure(unavailable(status), "ServerError", text, response))
					: new KohubError(failure(ErrorCategory.FAILURE, or(code, "HTTP_" + status), text, response));
		};
	}

	private static KohubError conflict(FailedResponse response, ErrorText text, String code) {
		if (code.equals("RepoExists") || EXISTS.matcher(text.message()).find()) {
			return new AlreadyExistsError(failure(ErrorCategory.VALIDATION,
					code.equals("RepoExists") ? code : "AlreadyExists", text, response));
		}
		return new ConflictError(failure(ErrorCategory.VALIDATION, "Conflict", text, response));
	}

	private static KohubError refused(FailedResponse response, ErrorText text, String code) {
		if (response.status() == 400 && EXISTS.matcher(text.message()).find()) {
			return new AlreadyExistsError(failure(ErrorCategory.VALIDATION, "AlreadyExists", text, response));
		}
		String usual = (response.status() == 413) ? "QuotaExceeded" : "ValidationError";
		return new ValidationError(failure(ErrorCategory.VALIDATION, or(code, usual), text, response));
	}

	/** Its own words name hosts of the server's network, so that they are not shown. */
	private static KohubError unmasked(MaskedError masked, ErrorText text, FailedResponse response) {
		if (masked.isNoChange()) {
			return new ValidationError(hidden(ErrorCategory.VALIDATION, "NoChanges", "Nothing to change", response)
				.withServerText(text.message()));
		}
		return switch (masked.status()) {
			case 404 -> new NotFoundError(hidden(ErrorCategory.NOT_FOUND, "NotFound", masked.reason(), response)
				.withServerText(text.message()));
			case 409 ->
				new AlreadyExistsError(hidden(ErrorCategory.VALIDATION, "AlreadyExists", masked.reason(), response)
					.withServerText(text.message()));
			default -> new ServerError(hidden(ErrorCategory.FAILURE, "ServerError", masked.reason(), response)
				.withServerText(text.message()));
		};
	}

	private static Failure hidden(ErrorCategory category, String code, String message, FailedResponse response) {
		return Failure.of(category, code, message).withStatus(response.status(), response.requestId());
	}

	private static Failure failure(ErrorCategory category, String code, ErrorText text, FailedResponse response) {
		return Failure.of(category, code, text.message())
			.with(text.details())
			.withStatus(response.status(), response.requestId());
	}

	private static ErrorCategory unavailable(int status) {
		return (status == 502 || status == 503 || status == 504) ? ErrorCategory.UNAVAILABLE : ErrorCategory.FAILURE;
	}

	private static String loginCode(FailedResponse response) {
		String path = response.uri().getPath();
		return (path != null && path.endsWith("/api/auth/login")) ? "InvalidCredentials" : "AuthenticationRequired";
	}

	private static String or(@Nullable String code, String usual) {
		return (code == null || code.isEmpty()) ? usual : code;
	}

}
