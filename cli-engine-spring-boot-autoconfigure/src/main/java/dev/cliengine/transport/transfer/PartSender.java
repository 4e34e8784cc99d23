package dev.cliengine.transport.transfer;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Sends regions of a file, each until the server has it.
 */
final class PartSender {

	private final Exchange exchange;

	private final SourceFile file;

	private final boolean ofMany;

	/**
	 * @param ofMany whether each region is a part of an upload the server may forget
	 */
	PartSender(Exchange exchange, SourceFile file, boolean ofMany) {
		this.exchange = exchange;
		this.file = file;
		this.ofMany = ofMany;
	}

	/** Gives the entity tag of the response, empty if it has none. */
	String send(long offset, long length, Supplier<Location> to) {
		Attempts attempts = this.exchange.attempts();
		AtomicLong sent = new AtomicLong();
		while (true) {
			try {
				String etag = attempt(offset, length, to.get(), sent);
				this.file.requireUnchanged();
				return etag;
			}
			catch (FailedAttempt ex) {
				this.file.requireUnchanged();
				attempts.again(this.ofMany ? explained(ex) : ex);
				this.exchange.transfers().progress().advance(-sent.getAndSet(0));
			}
		}
	}

	private String attempt(long offset, long length, Location location, AtomicLong sent) {
		RegionBody body = new RegionBody(this.file.region(offset, length).doOnNext((buffer) -> {
			sent.addAndGet(buffer.readableByteCount());
			this.exchange.transfers().progress().advance(buffer.readableByteCount());
		}), length, this.exchange.transfers().stall());
		return this.exchange.send(HttpMethod.PUT, location, body, (response) -> receive(response, location));
	}

	private static FailedAttempt explained(FailedAttempt failed) {
		boolean expired = (failed.status() == 403 && failed.isRepeatable()) || failed.status() == 404;
		if (!expired) {
			return failed;
		}
		CliException failure = CliException.category(ErrorCategory.UNAVAILABLE)
			.code("UPLOAD_EXPIRED")
			.fix("Begin the upload anew")
			.cause(failed.failure())
			.message("The server knows the upload no more");
		return FailedAttempt.answered(failure, failed.isRepeatable(), failed.status(), failed.waitAsked());
	}

	private Mono<String> receive(ClientResponse response, Location location) {
		if (!response.statusCode().is2xxSuccessful()) {
			return this.exchange.failed(HttpMethod.PUT, location, response);
		}
		String etag = Optional.ofNullable(response.headers().asHttpHeaders().getFirst(HttpHeaders.ETAG)).orElse("");
		return response.releaseBody().thenReturn(etag);
	}

}
