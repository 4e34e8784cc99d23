package dev.cliengine.builtin.batch;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.InheritedOptions;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.output.Envelope;
import dev.cliengine.terminal.ProgressBar;
import dev.cliengine.terminal.Prompter;

/**
 * Runs the items of one batch, some at a time, until they are all done, one fails, the
 * reader of the answers goes away, or somebody stops it. What has begun is then waited
 * for.
 */
final class BatchRun {

	private final CommandLineExecutor executor;

	private final ExitCodePolicy exitCodes;

	private final BatchAnswers answers;

	private final BatchOptions options;

	private final InheritedOptions inherited;

	private final Checkpoint checkpoint;

	private final ProgressBar progress;

	private final Prompter prompter;

	private final Cancellation outer;

	private final BatchTally tally = new BatchTally();

	private volatile @Nullable RuntimeException trouble;

	BatchRun(BatchParts parts, BatchAnswers answers, BatchOptions options, InheritedOptions inherited,
			Checkpoint checkpoint, Cancellation outer) {
		this.executor = parts.executor().get();
		this.exitCodes = parts.exitCodes();
		this.progress = parts.progress();
		this.prompter = parts.prompter();
		this.answers = answers;
		this.options = options;
		this.inherited = inherited;
		this.checkpoint = checkpoint;
		this.outer = outer;
	}

	/**
	 * Runs them.
	 * @return how they ended
	 * @throws CliException if the batch cannot be read, its answers cannot be written, or
	 * it was stopped
	 */
	BatchTally run(BatchReader reader) throws InterruptedException {
		ExecutorService pool = Executors.newFixedThreadPool(this.options.parallel(), BatchRun::thread);
		Semaphore slots = new Semaphore(this.options.parallel());
		// Commands that have the prompter injected ask it past the run
		Runnable allow = this.prompter.refuse();
		this.progress.beginCount(-1, "batch");
		try {
			submitAll(reader, pool, slots);
			slots.acquire(this.options.parallel());
		}
		finally {
			pool.shutdown();
			pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
			this.progress.end();
			allow.run();
		}
		ErrorCategory stopped = this.outer.reason();
		if (stopped != null) {
			throw new CliException(stopped, "command interrupted");
		}
		if (this.trouble != null) {
			throw Objects.requireNonNull(this.trouble);
		}
		return this.tally;
	}

	private void submitAll(BatchReader reader, ExecutorService pool, Semaphore slots) throws InterruptedException {
		long place = 0;
		BatchItem item = reader.next();
		while (item != null) {
			if (this.checkpoint.isDone(item)) {
				this.tally.skipped();
				this.progress.skip(1);
			}
			else {
				slots.acquire();
				if (isOver()) {
					slots.release();
					return;
				}
				submit(item, place, pool, slots);
			}
			place++;
			item = reader.next();
		}
	}

	private void submit(BatchItem item, long place, ExecutorService pool, Semaphore slots) {
		pool.execute(() -> {
			try {
				run(item, place);
			}
			catch (IOException ex) {
				this.trouble = CliException.category(ErrorCategory.FAILURE)
					.cause(ex)
					.message("the answers cannot be written");
			}
			catch (RuntimeException ex) {
				this.trouble = ex;
			}
			finally {
				slots.release();
			}
		});
	}

	private void run(BatchItem item, long place) throws IOException {
		int exitCode = (item.problem() != null) ? refuse(item, item.problem()) : execute(item);
		if (this.answers.isReaderGone()) {
			this.trouble = CliException.category(ErrorCategory.FAILURE)
				.code("READER_GONE")
				.fix("Read all of them, into a file for example; --resume goes on with a file")
				.message("nobody reads the answers any more, the batch was stopped");
			return;
		}
		this.tally.ended(place, exitCode);
		if (exitCode == 0) {
			this.checkpoint.done(item);
		}
		this.progress.advance(1);
	}

	private int refuse(BatchItem item, CliException problem) throws IOException {
		int exitCode = this.exitCodes.exitCode(problem.category());
		this.answers.write(item, exitCode, Envelope.failure(problem, "batch"));
		return exitCode;
	}

	private int execute(BatchItem item) {
		CommandLineExecutor answering = this.executor.answering(this.answers.of(item));
		return this.outer.within((own) -> answering.execute(this.inherited.before(item.tokens()), own));
	}

	private boolean isOver() {
		return this.trouble != null || this.outer.isCancelled()
				|| (this.tally.hasFailures() && !this.options.keepGoing());
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "cli-batch");
		thread.setDaemon(true);
		return thread;
	}

}
