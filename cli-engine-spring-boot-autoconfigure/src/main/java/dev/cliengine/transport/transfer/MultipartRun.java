package dev.cliengine.transport.transfer;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Sends the parts of one file, some at a time.
 */
final class MultipartRun {

	private static final int GRACE_SECONDS = 5;

	private final Exchange exchange;

	private final MultipartUpload upload;

	private final PartSender sender;

	private volatile boolean refused;

	MultipartRun(Exchange exchange, MultipartUpload upload) {
		this.exchange = exchange;
		this.upload = upload;
		this.sender = new PartSender(exchange, upload.file(), true);
	}

	List<UploadedPart> run() {
		List<Integer> missing = IntStream.rangeClosed(1, this.upload.parts())
			.filter((part) -> !this.upload.state().parts().containsKey(part))
			.boxed()
			.toList();
		this.exchange.transfers()
			.progress()
			.skip(this.upload.file().size() - missing.stream().mapToLong(this.upload::length).sum());
		if (!missing.isEmpty()) {
			sendAll(missing);
		}
		return IntStream.rangeClosed(1, this.upload.parts())
			.mapToObj((part) -> new UploadedPart(part, this.upload.state().parts().getOrDefault(part, "")))
			.toList();
	}

	private void sendAll(List<Integer> parts) {
		ExecutorService workers = Executors.newFixedThreadPool(
				Math.max(1, Math.min(this.exchange.transfers().parallel(), parts.size())), MultipartRun::thread);
		try {
			CompletionService<Integer> results = new ExecutorCompletionService<>(workers);
			parts.forEach((part) -> results.submit(() -> send(part)));
			for (int done = 0; done < parts.size(); done++) {
				results.take().get();
			}
		}
		catch (InterruptedException ex) {
			workers.shutdownNow();
			Thread.currentThread().interrupt();
			throw FailedAttempt.interrupted(ex);
		}
		catch (ExecutionException ex) {
			this.refused = true;
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		finally {
			stop(workers);
		}
	}

	/** Belongs to the run, so that asking for an address does as well. */
	private int send(int part) throws Exception {
		if (this.refused) {
			return part;
		}
		return this.exchange.transfers().contexts().call(this.exchange.context(), () -> {
			String etag = this.sender.send(this.upload.offset(part), this.upload.length(part),
					() -> this.upload.to().apply(part));
			this.upload.state().done(part, etag);
			return part;
		});
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "cli-upload");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Whoever goes on after a failure must not find parts still on their way, nor send
	 * once more what was nearly there.
	 */
	private static void stop(ExecutorService workers) {
		workers.shutdown();
		boolean interrupted = Thread.interrupted();
		try {
			if (!workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
				workers.shutdownNow();
				workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
			}
		}
		catch (InterruptedException ex) {
			workers.shutdownNow();
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
