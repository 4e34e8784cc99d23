package dev.cliengine.transport.transfer;

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
 * @since 0.1.0
 */
public record Transfers(CallContexts contexts, RetryPolicy retry, int parallel, TransferProgress progress,
		ErrorBodyMapper errors) {

	/** The standard policy, four parts at a time, and nobody who looks. */
	public static Transfers standard(CallContexts contexts) {
		return new Transfers(contexts, RetryPolicy.standard(), 4, TransferProgress.none(), new StandardErrors());
	}

	public Transfers withRetry(RetryPolicy retry) {
		return new Transfers(this.contexts, retry, this.parallel, this.progress, this.errors);
	}

	public Transfers withParallel(int parallel) {
		return new Transfers(this.contexts, this.retry, parallel, this.progress, this.errors);
	}

	public Transfers withProgress(TransferProgress progress) {
		return new Transfers(this.contexts, this.retry, this.parallel, progress, this.errors);
	}

	public Transfers withErrors(ErrorBodyMapper errors) {
		return new Transfers(this.contexts, this.retry, this.parallel, this.progress, errors);
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
