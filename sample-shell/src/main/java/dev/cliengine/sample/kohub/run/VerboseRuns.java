package dev.cliengine.sample.kohub.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CorrelationId;

/**
 * The runs under way whose requests people want to see.
 */
@Component
class VerboseRuns {

	private final Set<CorrelationId> runs = ConcurrentHashMap.newKeySet();

	void begin(CorrelationId run) {
		this.runs.add(run);
	}

	void end(CorrelationId run) {
		this.runs.remove(run);
	}

	boolean contain(CorrelationId run) {
		return this.runs.contains(run);
	}

}
