package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out what Spring Boot configures for processes that stay: a command line neither
 * is managed from outside nor does it plan work for later, and each of these costs every
 * start. {@code cli.start.keep} names those an application wants all the same;
 * {@code cli.start.lean=false} leaves nothing out.
 */
final class LeanImportFilter implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final String BOOT = "org.springframework.boot.autoconfigure.";

	/** The whole list. What is not on it is nobody's business but the application's. */
	static final Set<String> LEFT_OUT = Set.of(BOOT + "admin.SpringApplicationAdminJmxAutoConfiguration",
			BOOT + "availability.ApplicationAvailabilityAutoConfiguration", BOOT + "context.LifecycleAutoConfiguration",
			BOOT + "jmx.JmxAutoConfiguration", BOOT + "task.TaskExecutionAutoConfiguration",
			BOOT + "task.TaskSchedulingAutoConfiguration");

	private boolean lean = true;

	private List<String> kept = List.of();

	@Override
	public void setEnvironment(Environment environment) {
		Binder binder = Binder.get(environment);
		this.lean = binder.bind("cli.start.lean", Boolean.class).orElse(true);
		this.kept = binder.bind("cli.start.keep", Bindable.listOf(String.class)).orElse(List.of());
	}

	@Override
	public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
		boolean[] wanted = new boolean[candidates.length];
		for (int i = 0; i < candidates.length; i++) {
			String name = candidates[i];
			wanted[i] = !this.lean || name == null || !LEFT_OUT.contains(name) || this.kept.contains(name);
		}
		return wanted;
	}

}
