package dev.cliengine.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.autoconfigure.jmx.JmxAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class LeanImportFilterTests {

	private static final String JMX = JmxAutoConfiguration.class.getName();

	private static final String TASKS = TaskExecutionAutoConfiguration.class.getName();

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void leavesOutWhatOnlyProcessesThatStayNeed() {
		assertThat(match(JMX, TASKS, "com.example.OwnAutoConfiguration")).containsExactly(false, false, true);
	}

	@Test
	void keepsWhatAnApplicationNames() {
		this.environment.setProperty("cli.start.keep", TASKS);
		assertThat(match(JMX, TASKS)).containsExactly(false, true);
	}

	@Test
	void leavesNothingOutOfAnApplicationThatIsNotLean() {
		this.environment.setProperty("cli.start.lean", "false");
		assertThat(match(JMX, TASKS)).containsExactly(true, true);
	}

	@Test
	void passesOverWhatAnotherFilterTookOut() {
		assertThat(match(null, JMX)).containsExactly(true, false);
	}

	@Test
	void everyNameOnTheListIsThatOfAClass() {
		assertThat(LeanImportFilter.LEFT_OUT).allMatch((name) -> ClassUtils.isPresent(name, null));
	}

	private boolean[] match(@Nullable String... candidates) {
		LeanImportFilter filter = new LeanImportFilter();
		filter.setEnvironment(this.environment);
		return filter.match(candidates, mock(AutoConfigurationMetadata.class));
	}

}
