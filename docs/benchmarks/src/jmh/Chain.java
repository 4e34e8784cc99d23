package bench;

import java.util.Collections;
import java.util.concurrent.TimeUnit;

import dev.cliengine.command.CommandResult;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandChain;
import dev.cliengine.middleware.CommandInvocation;
import dev.cliengine.middleware.CommandOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chain with steps that do nothing: the difference of two rows is what the steps between them cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Chain {

	private static final CommandAdvice NOTHING = (invocation, next) -> next.invoke(invocation);

	@Param({ "0", "1", "10", "20" })
	int steps;

	private final CommandOutcome outcome = CommandOutcome.ran(CommandResult.of("done"));

	private final CommandInvocation invocation = new CommandInvocation(null, null, null, null, null, null, null);

	private CommandChain chain;

	@Setup
	public void chain() {
		this.chain = new CommandChain(Collections.nCopies(this.steps, NOTHING), (invocation) -> this.outcome);
	}

	@Benchmark
	public CommandOutcome run() throws Exception {
		return this.chain.invoke(this.invocation);
	}

}
