package dev.cliengine;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * Starts a command-line application. A plain {@link SpringApplication} works as well;
 * this one settles what no command line wants before the context exists.
 *
 * @since 0.1.0
 */
public final class CliApplication {

	private CliApplication() {
	}

	/**
	 * Runs the command line and ends the process with its exit code. It does not return,
	 * save where the application's own {@link dev.cliengine.terminal.ProcessExit} bean
	 * does.
	 * @param application the class annotated with {@code @SpringBootApplication}
	 * @param args the words after the application's name, exactly as given
	 */
	public static void run(Class<?> application, String... args) {
		SpringApplication spring = new SpringApplication(application);
		spring.setBannerMode(Banner.Mode.OFF);
		spring.setLogStartupInfo(false);
		spring.setWebApplicationType(WebApplicationType.NONE);
		spring.run(args);
	}

}
