package dev.cliengine.middleware;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.CliException;
import dev.cliengine.terminal.TalkStream;

/**
 * Stops commands that change something while a configuration file cannot be read, since
 * they would act on defaults nobody chose. Others go on, with a warning.
 */
public final class ConfigurationAdvice implements CommandAdvice {

	private final ConfigFiles files;

	private final TalkStream err;

	private final boolean strict;

	private final Set<String> warned = ConcurrentHashMap.newKeySet();

	/**
	 * @param strict whether commands of the application need files that can be read
	 */
	public ConfigurationAdvice(ConfigFiles files, TalkStream err, boolean strict) {
		this.files = files;
		this.err = err;
		this.strict = strict;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		boolean changes = invocation.metadata().changesSomething() && !invocation.settings().dryRun();
		boolean needed = changes || (this.strict && !invocation.spec().builtIn());
		if (needed && !invocation.spec().repairs()) {
			this.files.requireReadable();
		}
		for (CliException failure : this.files.failures()) {
			if (!invocation.spec().repairs() && this.warned.add(failure.getMessage())) {
				this.err.line("Warning: going on without the configuration file: " + failure.getMessage());
			}
		}
		return next.invoke(invocation);
	}

}
