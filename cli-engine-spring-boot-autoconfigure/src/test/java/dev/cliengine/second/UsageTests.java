package dev.cliengine.second;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTests {

	@TempDir
	Path home;

	@Test
	void anUnknownCommandIsToldToProgramsThatAskInTheEnvironment() {
		Result result = new Cli(SecondApplication.class, this.home).with("APP_OUTPUT", "json").run("note", "ehco");
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.out()).isEmpty();
		JsonNode envelope = JsonMapper.shared().readTree(result.err());
		assertThat(envelope.at("/error/code").asString()).isEqualTo("USAGE");
		assertThat(envelope.at("/error/message").asString()).isEqualTo("unknown command \"ehco\" for \"app note\"");
		assertThat(envelope.get("fix").asString()).contains("echo");
	}

}
