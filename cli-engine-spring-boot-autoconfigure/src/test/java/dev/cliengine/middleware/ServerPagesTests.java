package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

import dev.cliengine.command.PagingOptions;
import dev.cliengine.core.Page;
import dev.cliengine.core.PageRequest;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServerPagesTests {

	private final CliTester cli = new CliTester();

	private final List<PageRequest> asked = new ArrayList<>();

	@BeforeEach
	void mount() {
		this.cli.command(CliTester.open("vehicle list").paginatedByServer(2, 3), (context) -> {
			PageRequest request = PagingOptions.request(context.arguments());
			this.asked.add(request);
			return Mono.just(page(request, 5));
		});
	}

	@Test
	void aPageTellsHowToGoOn() {
		assertThat(run("--json").stdout().replaceAll("\\s+", " ")).isEqualTo("{ \"data\": [ 0, 1 ], \"pagination\": { "
				+ "\"total\": 5, \"limit\": 2, \"count\": 2, \"has_more\": true, \"continue\": \"-2\" }, \"next_actions\": [ { "
				+ "\"command\": \"fleetctl vehicle list --limit 2 --continue=-2\", \"description\": \"View the next page\" } ] } ");
		assertThat(this.asked).containsExactly(new PageRequest(2, null));
	}

	@Test
	void theNextPageGoesOnWhereItEnded() {
		assertThat(run("--limit", "3", "--continue=-2", "--json").stdout().replaceAll("\\s+", " "))
			.isEqualTo("{ \"data\": [ 2, 3, 4 ], \"pagination\": { "
					+ "\"total\": 5, \"limit\": 3, \"count\": 3, \"has_more\": false } } ");
		assertThat(this.asked).containsExactly(new PageRequest(3, "-2"));
	}

	@Test
	void allPagesAreOneList() {
		assertThat(run("--all", "--json").stdout().replaceAll("\\s+", " "))
			.isEqualTo("{ \"data\": [ 0, 1, 2, 3, 4 ], \"pagination\": { "
					+ "\"total\": 5, \"limit\": 0, \"count\": 5, \"has_more\": false } } ");
		assertThat(this.asked).containsExactly(new PageRequest(2, null), new PageRequest(2, "-2"),
				new PageRequest(2, "-4"));
	}

	@Test
	void limitsAreRefusedBeforeAnythingRuns() {
		assertThat(run("--limit", "4").stderr()).contains("limit 4 exceeds the maximum of 3");
		assertThat(run("--limit", "x").exit()).isEqualTo(2);
		assertThat(run("--offset", "1").exit()).isEqualTo(2);
		assertThat(this.asked).isEmpty();
	}

	@Test
	void r28AServerThatLeadsBackIsStopped() {
		this.cli.command(CliTester.open("vehicle loop").paginatedByServer(0, 0),
				(context) -> Page.of(List.of(1), "again"));
		Result result = this.cli.run("vehicle", "loop", "--all", "--json");
		assertThat(result.exit()).isEqualTo(1);
		assertThat(result.stderr()).contains("PAGING_LOOP");
	}

	@Test
	void peopleSeeThatMoreFollow() {
		this.cli.command(CliTester.open("vehicle rows").paginatedByServer(0, 0),
				(context) -> Page.of(List.of(new Vehicle("v1", 4)), "t"));
		this.cli.onTerminal();
		assertThat(this.cli.run("vehicle", "rows").stdout()).contains("(1 rows, more follow)",
				"fleetctl vehicle rows --continue t");
	}

	@Test
	void aPageIsFilteredAsItIs() {
		assertThat(run("--filter", "@ > `0`", "--json").stdout().replaceAll("\\s+", " ")).contains("\"data\": [ 1 ]",
				"\"count\": 1, \"has_more\": true");
	}

	private Result run(String... options) {
		List<String> line = new ArrayList<>(List.of("vehicle", "list"));
		line.addAll(List.of(options));
		return this.cli.run(line.toArray(String[]::new));
	}

	/** The token is the negated place of the next item. */
	private static Page<Integer> page(PageRequest request, int total) {
		int from = (request.continueToken() != null) ? -Integer.parseInt(request.continueToken()) : 0;
		int to = Math.min(total, from + (int) request.limit());
		return Page.of(IntStream.range(from, to).boxed().toList(), (to < total) ? "-" + to : null).withTotal(total);
	}

	record Vehicle(String id, int doors) {
	}

}
