package dev.cliengine.sample.backend.hub.storage;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

/** A refusal in the storage's own dialect, which is XML. */
final class StorageFault extends RuntimeException {

	private final HttpStatus status;

	private final String code;

	StorageFault(HttpStatus status, String code, String message) {
		super(message, null, false, false);
		this.status = status;
		this.code = code;
	}

	static StorageFault invalid(String message) {
		return new StorageFault(HttpStatus.BAD_REQUEST, "InvalidArgument", message);
	}

	static StorageFault missing() {
		return new StorageFault(HttpStatus.NOT_FOUND, "NoSuchKey", "The specified key does not exist.");
	}

	Mono<ServerResponse> answer() {
		return ServerResponse.status(this.status)
			.contentType(MediaType.APPLICATION_XML)
			.bodyValue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + this.code + "</Code><Message>"
					+ getMessage() + "</Message></Error>");
	}

}
