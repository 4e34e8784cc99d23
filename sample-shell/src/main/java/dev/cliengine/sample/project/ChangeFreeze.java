package dev.cliengine.sample.project;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandInvocation;
import dev.cliengine.middleware.CommandInvoker;
import dev.cliengine.middleware.CommandOutcome;

/**
 * Refuses commands that change something while {@code ACME_FREEZE} gives a reason not to.
 * It stands between the engine's dry-run and credential steps: previews stay possible,
 * and nobody has to log in to be refused.
 */
@Component
@Order(AdviceOrder.DRY_RUN + 50)
class ChangeFreeze implements CommandAdvice {

	private final EnvironmentVariables environment;

	ChangeFreeze(EnvironmentVariables environment) {
		this.environment = environment;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		String reason = this.environment.get("ACME_FREEZE");
		if (reason != null && !reason.isBlank() && invocation.metadata().changesSomething()) {
			throw CliException.category(ErrorCategory.DENIED)
				.code("FROZEN")
				.fix("Wait until ACME_FREEZE is no longer set; --dry-run works meanwhile")
				.message("changes are frozen: " + reason);
		}
		return next.invoke(invocation);
	}

}
