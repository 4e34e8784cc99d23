package dev.cliengine.second;

import java.nio.file.Path;
import java.util.List;

import dev.cliengine.third.TwiceApplication;
import dev.cliengine.third.WatchedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationBeansTests {

	@TempDir
	Path home;

	@Test
	void ownAdviceRunsBetweenTwoStepsOfTheEngine() {
		List<Result> results = new Cli(WatchedApplication.class, this.home)
			.runAll(List.of(List.of("watch", "write", "--human"), List.of("watch", "write", "--dry-run", "--human"),
					List.of("watch", "secret", "--human")));
		assertThat(results.get(0))
			.isEqualTo(new Result(0, "written\n", "authorizer\nown advice\nhandler\naudit watch write ok\n"));
		assertThat(results.get(1).err()).isEqualTo("authorizer\nown advice\naudit watch write dry-run\n");
		assertThat(results.get(2).err()).startsWith("authorizer\naudit watch secret denied\nError: nobody may\n");
	}

	@Test
	void twoBeansThatClaimOneCommandAreNamed() {
		Result result = new Cli(TwiceApplication.class, this.home).run("report", "make");
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).startsWith("Error: The command 'report make' is declared twice:\n")
			.contains("bean 'oneModule'", "bean 'otherModule'", "Fix: ")
			.doesNotContain("\tat ");
	}

}
