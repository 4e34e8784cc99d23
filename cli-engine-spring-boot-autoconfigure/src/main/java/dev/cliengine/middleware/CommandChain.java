package dev.cliengine.middleware;

import java.util.List;

import org.springframework.aop.framework.ProxyFactory;

/**
 * Every advice in order around one target: the way each command runs.
 *
 * @since 0.1.0
 */
public final class CommandChain implements CommandInvoker {

	private final CommandInvoker proxy;

	/**
	 * @param advice the steps, outermost first
	 * @param target runs the handler
	 */
	public CommandChain(List<CommandAdvice> advice, CommandInvoker target) {
		ProxyFactory factory = new ProxyFactory();
		factory.setInterfaces(CommandInvoker.class);
		factory.setTarget(target);
		advice.forEach(factory::addAdvice);
		factory.setFrozen(true);
		this.proxy = (CommandInvoker) factory.getProxy(CommandInvoker.class.getClassLoader());
	}

	@Override
	public CommandOutcome invoke(CommandInvocation invocation) throws Exception {
		return this.proxy.invoke(invocation);
	}

}
