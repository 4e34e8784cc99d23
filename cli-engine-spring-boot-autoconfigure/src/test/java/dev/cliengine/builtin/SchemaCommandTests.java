package dev.cliengine.builtin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaCommandTests {

	private final FleetCli cli = FleetCli.create();

	@Test
	void oneCommandIsOneDocument() {
		assertThat(this.cli.run("schema", "vehicle", "list").out()).isEqualTo("""
				{
				  "data": {
				    "arguments": {
				      "additionalProperties": false,
				      "properties": {},
				      "type": "object"
				    },
				    "command": "vehicle:list",
				    "fields": [],
				    "message": "No output schema is registered for this command."
				  }
				}
				""");
	}

	@Test
	void aGroupIsTheListOfItsCommands() {
		assertThat(this.cli.run("schema", "vehicle").out()).contains("\"vehicle:list\"", "\"vehicle:delete\"");
	}

	@Test
	void anUnknownOneIsRefusedWithASuggestion() {
		FleetCli.Run run = this.cli.run("schema", "vehicel", "--human");
		assertThat(run.code()).isOne();
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("unknown command \"vehicel\"", "Did you mean \"vehicle\"?");
	}

}
