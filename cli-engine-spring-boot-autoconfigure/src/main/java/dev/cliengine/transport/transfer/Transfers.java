package dev.cliengine.transport.transfer;

import java.time.Duration;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.ErrorBodyMapper;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.StandardErrors;

/**
 * How files are transferred.
 *
 * @param contexts knows the run a transfer belongs to
 * @param retry how often, and after which waits, a request is sent again that failed
 * without any progress; its methods do not count, since transfers change nothing by being
 * repeated
 * @param parallel how many parts of one file are sent at a time
 * @param progress sees how far they are
 * @param errors makes statuses of failures fit for people
 * @param stall how long a server may take nothing more of an upload without answering
 * @since 0.1.0
 */
public record Transfers(CallContexts contexts, RetryPolicy retry, int parallel, TransferProgress progress,
		ErrorBodyMapper errors, Duration stall) {

	/**
	 * The standard policy, four parts at a time, a minute of silence, and nobody who
	 * looks.
	 */
	public static Transfers standard(CallContexts contexts) {
		return new Transfers(contexts, RetryPolicy.standard(), 4, TransferProgress.none(), new StandardErrors(),
				Duration.ofMinutes(1));
	}

	public Transfers withRetry(RetryPolicy retry) {
		return new Transfers(this.contexts, retry, this.parallel, this.progress, this.errors, this.stall);
	}

	public Transfers withParallel(int parallel) {
		return new Transfers(this.contexts, this.retry, parallel, this.progress, this.errors, this.stall);
	}

	public Transfers withProgress(TransferProgress progress) {
		return new Transfers(this.contexts, this.retry, this.parallel, progress, this.errors, this.stall);
	}

	public Transfers withErrors(ErrorBodyMapper errors) {
		return new Transfers(this.contexts, this.retry, this.parallel, this.progress, errors, this.stall);
	}

	public Transfers withStall(Duration stall) {
		return new Transfers(this.contexts, this.retry, this.parallel, this.progress, this.errors, stall);
	}

	/** What fetches files through a client. */
	public Downloads downloads(WebClient client) {
		return new Downloads(client, this);
	}

	/** What sends files through a client. */
	public Uploads uploads(WebClient client) {
		return new Uploads(client, this);
	}

}
