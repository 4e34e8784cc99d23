package dev.cliengine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;

import dev.cliengine.autoconfigure.FrozenContext;
import dev.cliengine.core.ProductKey;
import dev.cliengine.install.Argv0;
import dev.cliengine.install.LaunchedProcess;
import dev.cliengine.output.DataMapper;
import dev.cliengine.start.QuickStart;
import dev.cliengine.terminal.Streams;

/**
 * Starts a command-line application. A plain {@link SpringApplication} works as well;
 * this one settles what no command line wants before the context exists.
 *
 * @since 0.1.0
 */
public final class CliApplication {

	private final Class<?> application;

	private final List<String> profiles;

	private final @Nullable Argv0 argv0;

	private CliApplication(Class<?> application, List<String> profiles, @Nullable Argv0 argv0) {
		this.application = application;
		this.profiles = List.copyOf(profiles);
		this.argv0 = argv0;
	}

	/**
	 * Runs the command line and ends the process with its exit code. It does not return,
	 * save where the application's own {@link dev.cliengine.terminal.ProcessExit} bean
	 * does.
	 * @param application the class annotated with {@code @SpringBootApplication}
	 * @param args the words after the application's name, exactly as given
	 */
	public static void run(Class<?> application, String... args) {
		of(application).start(args);
	}

	/** An application to be started with more than the usual. */
	public static CliApplication of(Class<?> application) {
		return new CliApplication(application, List.of(), null);
	}

	/**
	 * The same under more profiles: one jar can be several products, each with its
	 * {@code application-PROFILE.yml}.
	 */
	public CliApplication profiles(String... profiles) {
		List<String> all = new ArrayList<>(this.profiles);
		all.addAll(List.of(profiles));
		return new CliApplication(this.application, all, this.argv0);
	}

	/** The same, which knows the names its jar answers to. */
	CliApplication knowing(Argv0 names) {
		return new CliApplication(this.application, this.profiles, names);
	}

	/**
	 * Runs the command line as {@link #run} does. What {@link QuickStart} can answer
	 * starts no application, and of an installed one no shutdown hooks run then.
	 */
	public void start(String... args) {
		LaunchedProcess process = LaunchedProcess.current();
		QuickStart quick = new QuickStart(this.application, this.profiles, process);
		OptionalInt answered = quick.answer(List.of(args));
		if (answered.isPresent()) {
			process.end(answered.getAsInt());
		}
		if (process.attempt()) {
			process.end(LaunchedProcess.DECLINED);
		}
		Optional<FrozenContext> frozen = FrozenContext.find(this.application,
				ProductKey.of(this.application, this.profiles));
		frozen.ifPresent((settled) -> {
			DataMapper.prepare();
			settled.prepareLogging();
		});
		SpringApplication spring = frozen.map((settled) -> settled.application(this.application))
			.orElseGet(() -> new SpringApplication(this.application));
		quick.streams()
			.ifPresent((streams) -> spring.addBootstrapRegistryInitializer(
					(registry) -> registry.register(Streams.class, InstanceSupplier.of(streams))));
		spring.setBannerMode(Banner.Mode.OFF);
		spring.setLogStartupInfo(false);
		spring.setWebApplicationType(WebApplicationType.NONE);
		spring.setAdditionalProfiles(this.profiles.toArray(String[]::new));
		frozen.ifPresent((settled) -> {
			settled.addTo(spring);
			quick.manifest().ifPresent((manifest) -> add(spring, "cliManifest", manifest));
		});
		Argv0 names = this.argv0;
		if (names != null) {
			add(spring, "cliArgv0", names);
		}
		spring.run(args);
	}

	private static void add(SpringApplication spring, String name, Object bean) {
		spring.addInitializers((context) -> context.getBeanFactory().registerSingleton(name, bean));
	}

}
