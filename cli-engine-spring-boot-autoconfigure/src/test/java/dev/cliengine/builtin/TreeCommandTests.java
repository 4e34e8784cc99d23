package dev.cliengine.builtin;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.FleetCatalog;

import static org.assertj.core.api.Assertions.assertThat;

class TreeCommandTests {

	private final BuiltinCalls calls = new BuiltinCalls();

	@Test
	void peopleSeeALineACommandInTheOrderOfTheTree() throws Exception {
		assertThat(this.calls.shown("tree")).isEqualTo("""
				fleetctl
				├── help ··· Help about any command
				├── tree ··· Display full command tree
				├── search ··· Search all commands and guides by keyword
				├── guide ··· Built-in guides for AI agents and developers
				├── vehicle ··· Manage vehicles
				│   ├── tyre ··· Manage tyres
				│   │   └── swap ··· Swap tyres
				│   ├── list ··· List vehicles
				│   └── delete ··· Delete a vehicle
				├── ping ··· Say hello
				├── version ··· Print the version
				└── flags ··· Inspect declared feature flags
				    └── list ··· List every flagged node
				""");
	}

	@Test
	void programsSeeNodesWithSortedKeysAndPathsFromTheRoot() throws Exception {
		assertThat(this.calls.json("tree"))
			.startsWith("{\"children\":[{\"description\":\"Help about any command\","
					+ "\"name\":\"help\",\"path\":\"fleetctl help\"},")
			.contains("{\"children\":[{\"children\":[{\"description\":\"Swap tyres\",\"name\":\"swap\","
					+ "\"path\":\"fleetctl vehicle tyre swap\"}],\"description\":\"Manage tyres\",\"name\":\"tyre\","
					+ "\"path\":\"fleetctl vehicle tyre\"}")
			.endsWith("],\"description\":\"Fleet tooling\",\"name\":\"fleetctl\",\"path\":\"fleetctl\"}")
			.doesNotContain("depot", "probe", "car");
	}

	@Test
	void whatHasNoDescriptionOrChildrenSaysNothingOfThem() throws Exception {
		BuiltinCalls plain = new BuiltinCalls((registration) -> registration.command(FleetCatalog.leaf("silent", "")));
		assertThat(plain.json("tree")).contains("{\"name\":\"silent\",\"path\":\"fleetctl silent\"}");
		assertThat(plain.shown("tree")).contains("├── silent\n");
	}

}
