package dev.cliengine.transport;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import reactor.util.context.ContextView;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;

/**
 * Knows which run a call belongs to. A run is tied to the thread of its handler, and to
 * the subscriber context of the publisher it returns under the key
 * {@code CallContext.class}. A call on any other thread belongs to the only run there is;
 * where several are under way it belongs to none, and so carries no credential of a run.
 *
 * @since 0.1.0
 */
public final class CallContexts {

	private final RandomGenerator random;

	private final ThreadLocal<@Nullable CallContext> ofThread = new ThreadLocal<>();

	private final Set<CallContext> active = ConcurrentHashMap.newKeySet();

	/**
	 * @param random gives ids to calls outside runs
	 */
	public CallContexts(RandomGenerator random) {
		this.random = random;
	}

	/** Does something as part of a run. */
	public <T extends @Nullable Object> T call(CallContext context, Callable<T> work) throws Exception {
		CallContext outer = this.ofThread.get();
		this.ofThread.set(context);
		boolean first = this.active.add(context);
		try {
			return work.call();
		}
		finally {
			this.ofThread.set(outer);
			if (first) {
				this.active.remove(context);
			}
		}
	}

	/**
	 * The run of a call that is made now, or a context of its own for a call outside
	 * runs.
	 * @param subscriber what the subscriber of the call knows
	 */
	public CallContext current(ContextView subscriber) {
		if (subscriber.hasKey(CallContext.class)) {
			return subscriber.get(CallContext.class);
		}
		CallContext own = this.ofThread.get();
		if (own != null) {
			return own;
		}
		CallContext[] others = this.active.toArray(CallContext[]::new);
		return (others.length == 1) ? others[0]
				: new StandaloneContext(CorrelationId.random(this.random), new Cancellation());
	}

}
