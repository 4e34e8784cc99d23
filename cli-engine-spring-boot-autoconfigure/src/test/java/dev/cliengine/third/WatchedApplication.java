package dev.cliengine.third;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

import dev.cliengine.command.EventSink;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.CommandAdvice;

/** Says on stderr what its steps do. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class WatchedApplication {

	public static void main(String[] args) {
		SpringApplication.run(WatchedApplication.class, args);
	}

	@Bean
	AuditSink audit() {
		return (entry) -> System.err.println("audit " + entry.path().words() + " " + entry.status());
	}

	@Bean
	Authorizer authorizer() {
		return (request) -> {
			System.err.println("authorizer");
			if (request.path().words().equals("watch secret")) {
				throw new IllegalStateException("nobody may");
			}
		};
	}

	@Bean
	@Order(AdviceOrder.AUTHORIZATION + 50)
	CommandAdvice ownAdvice() {
		return (invocation, next) -> {
			System.err.println("own advice");
			return next.invoke(invocation);
		};
	}

	/** Never lets the application end in order. */
	@Bean
	@Lazy(false)
	DisposableBean lingering() {
		boolean lingers = System.getenv("LINGER") != null;
		return () -> {
			if (lingers) {
				System.err.println("lingering");
				new CountDownLatch(1).await();
			}
		};
	}

	@CommandModule(name = "watch", description = "Be watched", auth = AuthRequirement.NONE)
	static class WatchCommands {

		@CliCommand(description = "Write", tier = Tier.MUTATE)
		String write() {
			System.err.println("handler");
			return "written";
		}

		@CliCommand(description = "Tell a secret")
		String secret() {
			return "secret";
		}

		@CliCommand(description = "Hang and ignore interrupts", tier = Tier.MUTATE)
		void hang(EventSink events) {
			events.send(Map.of("waiting", true));
			while (true) {
				LockSupport.park();
				Thread.interrupted();
			}
		}

	}

}
