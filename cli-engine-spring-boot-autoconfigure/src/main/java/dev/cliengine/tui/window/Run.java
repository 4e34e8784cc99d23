package dev.cliengine.tui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.EventOutput;
import dev.cliengine.middleware.RunAnswer;
import dev.cliengine.middleware.RunReceiver;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Rows;
import dev.cliengine.tui.screen.News;

/**
 * One line that runs. It waits while its news are not heard, so that events never pile
 * up.
 */
final class Run implements AutoCloseable {

	/** Of more rows nobody looks at the last ones. */
	private static final int MOST_ROWS = 10_000;

	private static final int MOST_NEWS = 1000;

	private final Runs runs;

	private final List<String> words;

	private final Cancellation cancellation = new Cancellation();

	private final BlockingQueue<News> news = new ArrayBlockingQueue<>(MOST_NEWS);

	private final AtomicBoolean closed = new AtomicBoolean();

	private final long started = System.nanoTime();

	private final Overheard overheard = new Overheard(this::tell);

	private volatile @Nullable RunAnswer answer;

	private volatile boolean more;

	Run(Runs runs, List<String> words) {
		this.runs = runs;
		this.words = words;
	}

	void start() {
		Thread thread = new Thread(this::run, "cli-screen-run");
		thread.setDaemon(true);
		thread.start();
	}

	/** Has what it writes to the streams of the process. */
	Overheard overheard() {
		return this.overheard;
	}

	/** Asks it to stop. */
	void cancel() {
		this.cancellation.cancel(ErrorCategory.INTERRUPTED);
	}

	/** What came since the last time, the time last. */
	List<News> news() {
		List<News> heard = new ArrayList<>();
		this.news.drainTo(heard);
		heard.add(Math.max(heard.size() - 1, 0),
				new News.Tick(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - this.started)));
		return heard;
	}

	/** Stops it and hears no more of it. */
	@Override
	public void close() {
		this.closed.set(true);
		cancel();
		this.news.clear();
	}

	private void run() {
		int code;
		try {
			code = this.runs.executor().answering(new Receiver()).execute(this.words, this.cancellation);
		}
		finally {
			this.runs.flush();
			this.runs.ended(this);
		}
		RunAnswer given = this.answer;
		if (given == null) {
			given = new RunAnswer(Envelope.text(this.overheard.talked()), null, code);
		}
		else if (!this.overheard.data().isEmpty() && isEmpty(given.envelope())) {
			given = new RunAnswer(Envelope.text(this.overheard.data()), null, given.exitCode());
		}
		tell(new News.Ended(given, this.more));
	}

	private static boolean isEmpty(Envelope envelope) {
		String text = envelope.text();
		return envelope.data() == null && !envelope.failed() && (text == null || text.isEmpty());
	}

	private void tell(News item) {
		try {
			while (!this.closed.get() && !this.news.offer(item, 100, TimeUnit.MILLISECONDS)) {
				// somebody may stop listening meanwhile
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			if (item instanceof News.Ended) {
				this.news.clear();
				this.news.add(item);
			}
		}
	}

	private final class Receiver implements RunReceiver {

		@Override
		public EventOutput events() {
			return new EventOutput() {

				@Override
				public void write(@Nullable Object event) {
					JsonNode tree = Run.this.runs.mapper().toTree(event);
					tell(new News.Event((tree != null) ? tree : JsonNodeFactory.instance.nullNode()));
				}

				@Override
				public void flush() {
					// Events are told one by one
				}

			};
		}

		@Override
		public void take(RunAnswer given) {
			Rows rows = given.envelope().rows();
			Envelope read = given.envelope().collected(MOST_ROWS);
			Run.this.more = rows != null && rows.hasNext();
			Run.this.answer = new RunAnswer(read, given.view(), given.exitCode());
		}

	}

}
