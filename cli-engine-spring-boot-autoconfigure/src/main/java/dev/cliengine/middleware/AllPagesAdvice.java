package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.PagingOptions;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Page;

/**
 * Runs a command that gives one page of a server's list again for each following page,
 * under {@code --all}.
 *
 * @since 0.1.0
 */
public final class AllPagesAdvice implements CommandAdvice {

	private static final int MOST = 10_000;

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		CommandOutcome outcome = next.invoke(invocation);
		return (invocation.arguments().flag(PagingOptions.ALL) && outcome.result().data() instanceof Page<?> first)
				? all(invocation, next, outcome, first) : outcome;
	}

	private static CommandOutcome all(CommandInvocation invocation, CommandInvoker next, CommandOutcome outcome,
			Page<?> first) throws Exception {
		List<Object> items = new ArrayList<>(first.items());
		Set<String> seen = new HashSet<>();
		String token = first.next();
		while (token != null) {
			if (!seen.add(token) || seen.size() > MOST) {
				throw endless(seen.size() > MOST);
			}
			CommandArguments arguments = invocation.arguments().with(PagingOptions.CONTINUE, token);
			Object data = next.invoke(invocation.withArguments(arguments)).result().data();
			token = null;
			if (data instanceof Page<?> page) {
				items.addAll(page.items());
				token = page.next();
			}
		}
		Page<Object> whole = new Page<>(items, null, items.size());
		return new CommandOutcome(outcome.result().withData(whole), outcome.kind());
	}

	private static CliException endless(boolean tooMany) {
		return CliException.category(ErrorCategory.FAILURE)
			.code(tooMany ? "PAGING_LIMIT" : "PAGING_LOOP")
			.fix("Leave out --all, and follow the pages with --continue")
			.message(tooMany ? "The list has more than " + MOST + " pages"
					: "The server leads back to a page that was there before");
	}

}
