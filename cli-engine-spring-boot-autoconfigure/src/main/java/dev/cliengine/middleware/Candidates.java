package dev.cliengine.middleware;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;

/**
 * What somebody could choose. Nobody waits for it longer than is bearable: what fails or
 * takes too long offers nothing.
 *
 * @param completion knows the values
 * @param given what stands on the line already
 * @param budget how long one look may take
 */
record Candidates(ValueCompletion completion, CommandArguments given, Duration budget) {

	/** Values that begin with a text. */
	List<String> startingWith(String typed) {
		FutureTask<List<String>> look = new FutureTask<>(() -> this.completion.complete(typed, this.given));
		Thread worker = new Thread(look, "candidates");
		worker.setDaemon(true);
		worker.start();
		try {
			return List.copyOf(new LinkedHashSet<>(look.get(this.budget.toNanos(), TimeUnit.NANOSECONDS)));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			look.cancel(true);
		}
		return List.of();
	}

}
