package dev.cliengine.sample.kohub.client.config;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Remembers one login as long as the process runs.
 */
final class MemorySessions implements Sessions {

	private final Clock clock;

	private final AtomicReference<@Nullable HubSession> session = new AtomicReference<>();

	MemorySessions(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Optional<HubSession> find(String endpoint) {
		return Optional.ofNullable(this.session.get())
			.filter((session) -> session.endpoint().equals(endpoint) && !session.isOver(this.clock.instant()));
	}

	@Override
	public void keep(HubSession session) {
		this.session.set(session);
	}

	@Override
	public void forget(String endpoint) {
		this.session
			.updateAndGet((session) -> (session != null && session.endpoint().equals(endpoint)) ? null : session);
	}

}
