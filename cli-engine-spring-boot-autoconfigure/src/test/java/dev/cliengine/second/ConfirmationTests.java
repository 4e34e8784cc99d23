package dev.cliengine.second;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ConfirmationTests {

	@TempDir
	Path home;

	@Test
	void r14WithoutATerminalADestructiveCommandNeedsAYes() {
		List<Result> results = new Cli(SecondApplication.class, this.home).runAll(List.of(List.of("note", "burn"),
				List.of("note", "burn", "--yes", "--human"), List.of("note", "burn", "--dry-run")));
		assertThat(results).extracting(Result::exitCode).containsExactly(2, 0, 0);
		assertThat(results.get(0).out()).isEmpty();
		assertThat(JsonMapper.shared().readTree(results.get(0).err()).at("/error/code").asString())
			.isEqualTo("CONFIRMATION_REQUIRED");
		assertThat(results.get(1)).isEqualTo(new Result(0, "burnt\n", ""));
		assertThat(JsonMapper.shared().readTree(results.get(2).out()).at("/data/command").asString())
			.isEqualTo("note:burn");
	}

}
