package dev.cliengine.test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.cliengine.middleware.ActivityAdvice;
import dev.cliengine.middleware.ActivitySink;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.AuditAdvice;
import dev.cliengine.middleware.AllPagesAdvice;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.AuthorizationAdvice;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandChain;
import dev.cliengine.middleware.ConfirmationAdvice;
import dev.cliengine.middleware.CredentialAdvice;
import dev.cliengine.middleware.CredentialResolvers;
import dev.cliengine.middleware.DeadlineAdvice;
import dev.cliengine.middleware.DryRunAdvice;
import dev.cliengine.middleware.Failures;
import dev.cliengine.middleware.HandlerInvoker;
import dev.cliengine.middleware.MetadataAdvice;
import dev.cliengine.middleware.MetadataResolver;
import dev.cliengine.middleware.SchemaAdvice;

/**
 * Every step of the engine in its place, as the auto-configuration puts them.
 *
 * @param own the application's own steps
 * @param resolvers change metadata
 * @param activity takes events
 * @param audit takes records
 * @param authorizers refuse
 */
record TestChain(List<OrderedAdvice> own, List<MetadataResolver> resolvers, List<ActivitySink> activity,
		List<AuditSink> audit, List<Authorizer> authorizers) {

	CommandChain build(String application, CredentialResolvers credentials, Clock clock, Failures failures,
			HandlerInvoker handlers) {
		List<OrderedAdvice> steps = new ArrayList<>(this.own);
		steps.add(new OrderedAdvice(AdviceOrder.METADATA, new MetadataAdvice(this.resolvers, credentials)));
		steps.add(new OrderedAdvice(AdviceOrder.ACTIVITY,
				new ActivityAdvice(application, this.activity, clock, failures)));
		steps.add(new OrderedAdvice(AdviceOrder.AUDIT, new AuditAdvice(this.audit, failures)));
		steps.add(new OrderedAdvice(AdviceOrder.DEADLINE, new DeadlineAdvice()));
		steps.add(new OrderedAdvice(AdviceOrder.AUTHORIZATION, new AuthorizationAdvice(this.authorizers)));
		steps.add(new OrderedAdvice(AdviceOrder.SCHEMA, new SchemaAdvice()));
		steps.add(new OrderedAdvice(AdviceOrder.DRY_RUN, new DryRunAdvice()));
		steps.add(new OrderedAdvice(AdviceOrder.CREDENTIAL, new CredentialAdvice()));
		steps.add(new OrderedAdvice(AdviceOrder.CONFIRMATION, new ConfirmationAdvice()));
		steps.add(new OrderedAdvice(AdviceOrder.PAGES, new AllPagesAdvice()));
		steps.sort(Comparator.comparingInt(OrderedAdvice::order));
		List<CommandAdvice> advice = steps.stream().map(OrderedAdvice::advice).toList();
		return new CommandChain(advice, handlers);
	}

}
