package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.View;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HumanRenderer} where columns have columns of their own.
 */
class NestedColumnsTests {

	private static final Column DRIVERS = Column.of("Drivers", "drivers")
		.with(Column.of("Name", "name"), Column.of("Since", "since"));

	private static final View VIEW = ColumnsView.of(Column.of("Name", "name"), DRIVERS);

	private final JsonMapper mapper = DataMapper.defaultMapper();

	@Test
	void aListInAnObjectIsAnIndentedTable() throws IOException {
		assertThat(render("""
				{"name":"Delivery van","drivers":[{"name":"Ada","since":2024},{"name":"Bo","since":2025}]}""", VIEW,
				80))
			.isEqualTo("Name: Delivery van\nDrivers:\n  NAME  SINCE\n  ----  -----\n  Ada   2024 \n  Bo    2025 \n\n"
					+ "  (2 rows)\n");
	}

	@Test
	void anEmptyListAndAnObject() throws IOException {
		assertThat(render("{\"name\":\"a\",\"drivers\":[]}", VIEW, 80))
			.isEqualTo("Name: a\nDrivers:\n  (no results)\n");
		assertThat(render("{\"name\":\"a\",\"drivers\":{\"name\":\"Ada\"}}", VIEW, 80))
			.isEqualTo("Name: a\nDrivers:\n  Name: Ada\n  Since: \n");
	}

	@Test
	void otherValuesAreFlat() throws IOException {
		assertThat(render("{\"name\":\"a\",\"drivers\":[1,{\"x\":2}]}", VIEW, 80))
			.isEqualTo("Name: a\nDrivers: 1, {\"x\":2}\n");
		assertThat(render("{\"name\":\"a\"}", VIEW, 80)).isEqualTo("Name: a\nDrivers: \n");
	}

	@Test
	void tableCellsDoNotNest() throws IOException {
		assertThat(render("[{\"name\":\"a\",\"drivers\":[{\"name\":\"b\"}]}]", VIEW, 80))
			.isEqualTo("NAME  DRIVERS     \n----  ------------\na     {\"name\":\"b\"}\n\n(1 rows)\n");
	}

	@Test
	void theFactsOfASiblingPaginationAreShown() throws IOException {
		View view = ColumnsView.of(Column.of("Drivers", "page.drivers").with(Column.of("Name", "name")));
		String facts = "{\"total\":9,\"offset\":0,\"limit\":1,\"count\":1,\"has_more\":true}";
		assertThat(render("{\"page\":{\"drivers\":[{\"name\":\"Ada\"}],\"pagination\":" + facts + "}}", view, 80))
			.isEqualTo("Drivers:\n  NAME\n  ----\n  Ada \n\n  (1 of 9 rows, offset 0, limit 1)\n");
		assertThat(render("{\"page\":{\"drivers\":[{\"name\":\"Ada\"}],\"pagination\":{\"total\":9}}}", view, 80))
			.endsWith("\n\n  (1 rows)\n");
	}

	@Test
	void narrowingInsideIsToldWithThePathAndWithoutAdviceOnFields() throws IOException {
		View view = ColumnsView.of(Column.of("Van", "van").with(DRIVERS));
		String data = "{\"van\":{\"drivers\":[{\"name\":\"" + "x".repeat(30) + "\",\"since\":2024}]}}";
		assertThat(render(data, view, 24)).isEqualTo("Van:\n  Drivers:\n    NAME                \n"
				+ "    --------------------\n    xxxxxxxxxxxxxxxxx...\n\n    (1 rows)\n\n"
				+ "Output truncated to fit the display width — use --json for full values.\n\n"
				+ "1 column hidden to fit the display width (Van > Drivers > Since) — use --json for full output.\n");
	}

	private String render(String json, View view, int width) throws IOException {
		StringBuilder out = new StringBuilder();
		new HumanRenderer().render(Envelope.success(this.mapper.readTree(json)),
				new RenderContext(width, view, List.of()), out);
		return out.toString();
	}

}
