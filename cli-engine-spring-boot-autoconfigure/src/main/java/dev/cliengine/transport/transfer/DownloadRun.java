package dev.cliengine.transport.transfer;

import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.PartFile;

/**
 * Fetches one file, attempt after attempt, until it is whole.
 */
final class DownloadRun {

	/** A server that gives less each time is not worth going on with for ever. */
	private static final long PROGRESS = 1 << 20;

	private final Exchange exchange;

	private final Download download;

	private final PartFile part;

	private final PartContent content;

	private PartNote note = new PartNote("", "");

	private boolean begun;

	private long kept;

	DownloadRun(Exchange exchange, Download download, PartFile part) {
		this.exchange = exchange;
		this.download = download;
		this.part = part;
		this.content = new PartContent(part, download, exchange.transfers().progress());
	}

	Downloaded run() {
		resume();
		Attempts attempts = this.exchange.attempts();
		boolean whole = this.download.checksum() != null && this.part.size() == this.download.size();
		while (!whole) {
			long before = this.part.size();
			try {
				whole = attempt(this.download.from().get());
			}
			catch (FailedAttempt ex) {
				if (this.part.size() - before >= PROGRESS) {
					attempts.renew();
				}
				again(attempts, ex);
				if (!this.note.isOf(this.download.identity())) {
					startOver();
				}
			}
		}
		this.content.requireWhole();
		this.part.publish();
		return new Downloaded(this.download.target(), this.part.size(), this.kept);
	}

	/** Takes what an earlier process left, if it is of the same file. */
	private void resume() {
		this.note = PartNote.parse(this.part.note());
		boolean fits = this.download.size() < 0 || this.part.size() <= this.download.size();
		if (this.part.size() > 0 && fits && this.note.isOf(this.download.identity())) {
			this.kept = this.part.size();
			this.content.reread();
		}
		else {
			startOver();
		}
	}

	private void again(Attempts attempts, FailedAttempt failed) {
		try {
			attempts.again(failed);
		}
		catch (CliException ex) {
			if (ex.fix() != null || !failed.isRepeatable() || this.part.size() == 0) {
				throw ex;
			}
			throw CliException.category(ex.category())
				.code(ex.code())
				.system(ex.system())
				.requestId(ex.requestId())
				.fix("Run the command again: it goes on where it stopped")
				.cause(ex)
				.message(ex.getMessage());
		}
	}

	private boolean attempt(Location location) {
		long offset = this.part.size();
		return this.exchange.send(HttpMethod.GET, location, (request) -> ask(request, offset),
				(response) -> receive(response, location, offset));
	}

	private void ask(RequestBodySpec request, long offset) {
		// The length and the position of something packed say nothing about the file
		request.header(HttpHeaders.ACCEPT_ENCODING, "identity");
		if (offset > 0) {
			request.header(HttpHeaders.RANGE, "bytes=" + offset + "-");
			if (this.note.isStrong()) {
				request.header(HttpHeaders.IF_RANGE, this.note.etag());
			}
		}
	}

	private Mono<Boolean> receive(ClientResponse response, Location location, long offset) {
		int status = response.statusCode().value();
		try {
			if (status == 200) {
				return store(response, begin(response.headers().asHttpHeaders()));
			}
			if (status == 206 && offset > 0) {
				return store(response, goOn(response.headers().asHttpHeaders(), offset));
			}
			if (status == 416 && offset > 0) {
				return response.releaseBody().then(Mono.fromCallable(() -> isWhole(response, offset)));
			}
			return this.exchange.failed(HttpMethod.GET, location, response);
		}
		catch (CliException ex) {
			return response.releaseBody().then(Mono.error(FailedAttempt.forGood(ex)));
		}
		catch (FailedAttempt ex) {
			return response.releaseBody().then(Mono.error(ex));
		}
	}

	/** The whole file comes. */
	private long begin(HttpHeaders headers) {
		long total = headers.containsHeader(HttpHeaders.CONTENT_ENCODING) ? -1 : headers.getContentLength();
		this.content.requireSize(total);
		this.note = new PartNote(this.download.identity(), etag(headers));
		this.part.restart(this.note.text());
		this.content.restart();
		this.kept = 0;
		long known = Math.max(total, this.download.size());
		this.begun = true;
		this.exchange.transfers().progress().begin(known, this.download.label());
		return known;
	}

	/** The rest of the file comes. */
	private long goOn(HttpHeaders headers, long offset) {
		ContentRange range = ContentRange.of(headers.getFirst(HttpHeaders.CONTENT_RANGE));
		if (range.first() != offset || this.note.contradicts(etag(headers))) {
			startOver();
			throw FailedAttempt.repeatable("the server sent another part of the file than it was asked for");
		}
		this.content.requireSize(range.total());
		long known = Math.max(range.total(), this.download.size());
		if (!this.begun) {
			this.begun = true;
			this.exchange.transfers().progress().begin(known, this.download.label());
			this.exchange.transfers().progress().skip(offset);
		}
		return known;
	}

	/** There is nothing after what we have, or not even that. */
	private boolean isWhole(ClientResponse response, long offset) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		long total = ContentRange.of(headers.getFirst(HttpHeaders.CONTENT_RANGE)).total();
		if (!this.note.contradicts(etag(headers)) && ((total >= 0) ? total : this.download.size()) == offset) {
			return true;
		}
		startOver();
		throw FailedAttempt.repeatable("the file on the server has become another one");
	}

	private Mono<Boolean> store(ClientResponse response, long total) {
		return response.body(BodyExtractors.toDataBuffers())
			.doOnNext(this.content::write)
			.then(Mono.fromCallable(() -> {
				if (this.part.size() < total) {
					throw FailedAttempt
						.repeatable("the connection broke off before " + this.download.label() + " was whole");
				}
				return true;
			}));
	}

	private void startOver() {
		this.note = new PartNote("", "");
		this.kept = 0;
		this.part.restart("");
		this.content.restart();
	}

	private static String etag(HttpHeaders headers) {
		return Optional.ofNullable(headers.getFirst(HttpHeaders.ETAG)).orElse("");
	}

}
