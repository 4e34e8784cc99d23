package dev.cliengine.middleware;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.ProxyMethodInvocation;

/**
 * A step of the chain. Declare a bean of this type, with an
 * {@link org.springframework.core.annotation.Order} between two constants of
 * {@link AdviceOrder}, to put a step of your own between two of the engine's.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CommandAdvice extends MethodInterceptor {

	/**
	 * Does something around the rest of the chain, or in its place.
	 * @param next the rest of the chain; it may be called again, to retry
	 */
	CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception;

	@Override
	default @Nullable Object invoke(MethodInvocation call) throws Throwable {
		CommandInvocation invocation = (CommandInvocation) call.getArguments()[0];
		return around(invocation, (changed) -> proceed((ProxyMethodInvocation) call, changed));
	}

	private static CommandOutcome proceed(ProxyMethodInvocation call, CommandInvocation invocation) throws Exception {
		try {
			Object outcome = call.invocableClone(invocation).proceed();
			if (outcome == null) {
				throw new IllegalStateException("A step of the chain gave no outcome");
			}
			return (CommandOutcome) outcome;
		}
		catch (Exception | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

}
