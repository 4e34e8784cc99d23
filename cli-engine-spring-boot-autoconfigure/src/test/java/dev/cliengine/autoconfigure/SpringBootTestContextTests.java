package dev.cliengine.autoconfigure;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = SpringBootTestContextTests.TinyApplication.class, args = { "vehicle", "count" },
		properties = "spring.main.lazy-initialization=true", webEnvironment = SpringBootTest.WebEnvironment.NONE)
class SpringBootTestContextTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AtomicInteger runs;

	@Test
	void aTestDoesNotRunTheCommandLineNorEndTheProcessButMayRunItsOwn() {
		assertThat(this.runs).hasValue(0);
		assertThat(TestApplication.run(this.context, "vehicle", "count")).isEqualTo(Result.ok("{\n  \"data\": 1\n}\n"));
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void aMethodWrittenForSpringShellIsACommandOfTheEngine() {
		assertThat(TestApplication.run(this.context, "honk", "--times", "2")).isEqualTo(Result.ok("HONK HONK\n"));
		assertThat(TestApplication.run(this.context, "honk", "--nosuch").exit()).isEqualTo(2);
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ TestApplication.Offline.class, Horn.class })
	static class TinyApplication {

		@Bean
		AtomicInteger runs() {
			return new AtomicInteger();
		}

		@Bean
		CommandHandler count(AtomicInteger runs) {
			return CommandHandler.of(CliTester.open("vehicle count").build(), (context) -> runs.incrementAndGet());
		}

		@Bean
		ProcessExit exit() {
			return new ProcessExit() {

				@Override
				public void exit(int code) {
					throw new AssertionError("The process was ended with " + code);
				}

				@Override
				public void halt(int code) {
					throw new AssertionError("The process was halted with " + code);
				}

			};
		}

	}

	static class Horn {

		@Command(name = "honk", description = "Make a noise")
		String honk(@Option(longName = "times", defaultValue = "1") int times) {
			return "HONK ".repeat(times).strip();
		}

	}

}
