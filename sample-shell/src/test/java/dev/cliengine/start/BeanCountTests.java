package dev.cliengine.start;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.core.Cancellation;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.sample.project.ProjectApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trivial command makes no more beans than before. Who raises the limit says in the
 * commit what it buys.
 */
@SpringBootTest(classes = { ProjectApplication.class, Surroundings.class },
		properties = { "spring.shell.history.enabled=false", "spring.main.lazy-initialization=true" })
@ActiveProfiles("acme")
@DirtiesContext
class BeanCountTests {

	@Autowired
	private ConfigurableListableBeanFactory beans;

	@Autowired
	private Surroundings surroundings;

	@Test
	void aTrivialCommandMakesFewBeans() {
		CommandLineExecutor executor = this.beans.getBean(CommandLineExecutor.class);
		assertThat(
				this.surroundings.said(() -> executor.execute(List.of("project", "list"), new Cancellation())).code())
			.isZero();
		assertThat(this.beans.getSingletonCount()).isLessThanOrEqualTo(190);
	}

}
