package dev.cliengine.autoconfigure;

import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.cliengine.core.ApplicationInfo;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationInfoTests {

	private final ApplicationContextRunner runner = TestApplication.runner();

	@Test
	void theNameIsTheApplicationsAndTheIdFollowsIt() {
		this.runner.withPropertyValues("cli.id=")
			.run((context) -> assertThat(context.getBean(ApplicationInfo.class))
				.isEqualTo(new ApplicationInfo("fleetctl", "fleetctl", "", "", "", "", "")));
	}

	@Test
	void propertiesSayMore() {
		this.runner
			.withPropertyValues("cli.name=fc", "cli.id=fleet", "cli.summary=Fleet tooling", "cli.description=Long",
					"cli.version=1.4.0")
			.run((context) -> assertThat(context.getBean(ApplicationInfo.class))
				.isEqualTo(new ApplicationInfo("fc", "fleet", "Fleet tooling", "Long", "1.4.0", "", "")));
	}

	@Test
	void theBuildSaysVersionCommitAndDay() {
		Properties build = new Properties();
		build.setProperty("version", "2.0");
		build.setProperty("commit", "a1b2");
		build.setProperty("time", "2026-05-18T23:59:00Z");
		this.runner.withBean(BuildProperties.class, () -> new BuildProperties(build))
			.run((context) -> assertThat(TestApplication.run(context, "--version").stdout())
				.isEqualTo("fleetctl version 2.0 (commit a1b2, built 2026-05-18)\n"));
	}

	@Test
	void withoutANameItIsCalledApp() {
		this.runner.withPropertyValues("spring.application.name= ")
			.run((context) -> assertThat(context.getBean(ApplicationInfo.class).name()).isEqualTo("app"));
	}

}
