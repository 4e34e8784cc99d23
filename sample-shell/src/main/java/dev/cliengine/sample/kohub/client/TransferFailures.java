package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;
import java.util.function.Supplier;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.error.NetworkError;

/**
 * Makes what stops a transfer one of the client's own failures.
 */
final class TransferFailures {

	private TransferFailures() {
	}

	/**
	 * Transfers a file.
	 * @param file the one on this machine
	 */
	static <T> T during(Path file, Supplier<T> transfer) {
		try {
			return transfer.get();
		}
		catch (KohubError ex) {
			throw ex;
		}
		catch (CliException ex) {
			throw of(ex, file);
		}
	}

	private static CliException of(CliException failure, Path file) {
		return switch (failure.code()) {
			case "FILE_EXISTS" -> LocalFileError.exists(file);
			case "CHECKSUM_MISMATCH", "SIZE_MISMATCH" -> LocalFileError.damaged(file);
			default -> switch (failure.category()) {
				case UNAVAILABLE, TIMEOUT -> network(failure);
				case NOT_FOUND -> LocalFileError.notFound(file);
				case FAILURE -> LocalFileError.unreadable(file, failure);
				default -> failure;
			};
		};
	}

	private static CliException network(CliException failure) {
		return failure.code().equals("LOCKED") ? failure
				: new NetworkError(Failure.of(failure.category(), "NetworkError", failure.getMessage())
					.withRequestId(failure.requestId())
					.withFix(failure.fix())
					.because(failure));
	}

}
