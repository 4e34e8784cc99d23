package dev.cliengine.middleware;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.ContextVariable;
import dev.cliengine.core.DebugPattern;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CallTrace;
import dev.cliengine.transport.trace.TraceText;

/**
 * Ties the calls that handlers make to their runs.
 *
 * @param source gives what knows which run a call belongs to, once there is a run
 * @param variables the context variables that servers may want to know of
 * @param talk takes what {@code --debug=transport} shows, {@code null} to show nothing
 * @since 0.1.0
 */
public record RunCalls(Supplier<CallContexts> source, List<ContextVariable> variables,
		@Nullable Consumer<String> talk) {

	private static final String COMPONENT = "transport";

	public RunCalls {
		variables = List.copyOf(variables);
	}

	/** Calls nobody looks at. */
	public RunCalls(CallContexts contexts, List<ContextVariable> variables) {
		this(() -> contexts, variables, null);
	}

	CallContexts contexts() {
		return this.source.get();
	}

	RunCallContext context(CommandInvocation invocation) {
		return new RunCallContext(invocation, this.variables, trace(invocation));
	}

	private CallTrace trace(CommandInvocation invocation) {
		String pattern = invocation.globals().text(EngineOptions.DEBUG);
		boolean on = pattern != null && new DebugPattern(pattern).isOn(COMPONENT);
		return (on && this.talk != null) ? new TraceText(this.talk) : CallTrace.none();
	}

}
