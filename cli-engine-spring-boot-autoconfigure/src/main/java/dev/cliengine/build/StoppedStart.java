package dev.cliengine.build;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationHook;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ReflectionUtils;

import dev.cliengine.build.StartupPass.Moment;
import dev.cliengine.core.ProductKey;

/**
 * A start that was given up half-way, for its context.
 *
 * @param context the context
 * @param product which product was started
 */
record StoppedStart(GenericApplicationContext context, ProductKey product) {

	/** Runs a main method until its application has come that far. */
	static StoppedStart at(Moment moment, Class<?> mainClass, String... args) {
		Method main = ReflectionUtils.findMethod(mainClass, "main", String[].class);
		if (main == null) {
			throw new IllegalStateException(mainClass.getName() + " has no main method");
		}
		ReflectionUtils.makeAccessible(main);
		Stop stop = new Stop(moment);
		try {
			SpringApplication.withHook(stop, () -> {
				ReflectionUtils.invokeMethod(main, null, (Object) args);
			});
		}
		catch (AbandonedRunException ex) {
			if (ex.getApplicationContext() instanceof GenericApplicationContext context) {
				return new StoppedStart(context, stop.product());
			}
		}
		throw new IllegalStateException("main of " + mainClass.getName() + " started no application that can be used");
	}

	/** Stops the first application that comes along. */
	private static final class Stop implements SpringApplicationHook, SpringApplicationRunListener {

		private final Moment moment;

		private @Nullable SpringApplication application;

		Stop(Moment moment) {
			this.moment = moment;
		}

		ProductKey product() {
			SpringApplication started = this.application;
			if (started == null || !(started.getAllSources().iterator().next() instanceof Class<?> type)) {
				throw new IllegalStateException("The application has no class");
			}
			return ProductKey.of(type, List.copyOf(started.getAdditionalProfiles()));
		}

		@Override
		public SpringApplicationRunListener getRunListener(SpringApplication application) {
			this.application = application;
			return this;
		}

		@Override
		public void contextLoaded(ConfigurableApplicationContext context) {
			stop(Moment.LOADED, context);
		}

		@Override
		public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
			stop(Moment.STARTED, context);
		}

		private void stop(Moment reached, ConfigurableApplicationContext context) {
			if (reached == this.moment) {
				throw new AbandonedRunException(context);
			}
		}

	}

}
