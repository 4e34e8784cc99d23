package dev.cliengine.sample.project;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import dev.cliengine.command.EventSink;

/**
 * A rehearsal of a deployment: it goes through the phases and touches no server.
 *
 * @param project the project to deploy
 * @param target where to
 * @param steps how many steps to take, 1 or more
 * @param pace how long a step takes
 */
record Deployment(Project project, Target target, int steps, Duration pace) {

	private static final List<Phase> PHASES = List.of(new Phase("building", "Fetch the sources"),
			new Phase("building", "Compile"), new Phase("testing", "Run the tests"),
			new Phase("publishing", "Upload the build"), new Phase("publishing", "Switch the traffic over"));

	/**
	 * Reports each step, then the address.
	 * @throws InterruptedException if the run was cancelled
	 */
	void run(EventSink events) throws InterruptedException {
		for (int step = 1; step <= this.steps; step++) {
			Thread.sleep(Math.max(0, this.pace.toMillis()));
			Phase phase = PHASES.get((step - 1) * PHASES.size() / this.steps);
			events.send(new Progress(100 * step / this.steps, phase.status(), phase.step()));
		}
		events.send(new Done("done", this.target.cluster(), this.target.config().address(this.project),
				this.target.config().channel()));
	}

	/**
	 * Where a deployment goes.
	 *
	 * @param cluster the cluster
	 * @param config what people configured
	 */
	record Target(String cluster, DeployConfig config) {
	}

	private record Phase(String status, String step) {
	}

	/**
	 * The event of one step.
	 *
	 * @param progress how much is done, in per cent
	 * @param status what kind of work is under way
	 * @param step what was done
	 */
	record Progress(int progress, String status, String step) {
	}

	/**
	 * The last event.
	 *
	 * @param status always {@code done}
	 * @param cluster the cluster it would run in
	 * @param url where the project would be found
	 * @param told who would hear of it, left out for nobody
	 */
	record Done(String status, String cluster, String url, @JsonInclude(Include.NON_NULL) @Nullable String told) {
	}

}
