package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.TextView;
import dev.cliengine.output.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HumanRenderer}.
 */
class HumanRendererTests {

	private static final String VEHICLES = """
			[{"id":"v1","plate":"AB 12","km":120500,"active":true},
			{"id":"v2","plate":null,"km":7.5,"active":false}]""";

	private static final View ID_AND_PLATE = ColumnsView.of(Column.of("ID", "id"), Column.of("Plate", "plate"));

	private static final View NARROW = ColumnsView.of(Column.of("ID", "id"), Column.of("Name", "name"),
			Column.of("Note", "note"));

	private static final NextAction NEXT = new NextAction("fleetctl vehicle list --limit 2 --offset 2",
			"View the next page (offset 2 of 5 total)");

	private final JsonMapper mapper = DataMapper.defaultMapper();

	@Test
	void aTableWithoutAView() {
		assertThat(render(VEHICLES, null, 80)).isEqualTo("ACTIVE  ID  KM      PLATE\n------  --  ------  -----\n"
				+ "yes     v1  120500  AB 12\nno      v2  7.5          \n\n(2 rows)\n");
	}

	@Test
	void aPageWithAViewAndNextSteps() {
		Envelope envelope = success(VEHICLES).withPagination(new Pagination(5, 0, 2, 2, true)).withNextAction(NEXT);
		assertThat(render(envelope, ID_AND_PLATE, 80)).isEqualTo("ID  PLATE\n--  -----\nv1  AB 12\nv2       \n\n"
				+ "(2 of 5 rows, offset 0, limit 2)\n\nNext steps:\n  fleetctl vehicle list --limit 2 --offset 2\n"
				+ "      View the next page (offset 2 of 5 total)\n");
	}

	@Test
	void aNarrowTerminalHidesTheLastColumn() {
		String data = "[{\"id\":\"v1\",\"name\":\"Delivery van\",\"note\":\"" + "n".repeat(80) + "\"}]";
		assertThat(render(data, NARROW, 40)).isEqualTo("ID  NAME        \n--  ------------\nv1  Delivery van\n\n"
				+ "(1 rows)\n\n1 column hidden to fit the display width (Note) — use --fields to choose columns, "
				+ "or --json for full output.\n");
	}

	@Test
	void severalHiddenColumnsAndACutValue() {
		String data = "[{\"id\":\"" + "x".repeat(30) + "\",\"name\":\"n\",\"note\":\"o\"}]";
		assertThat(render(data, NARROW, 20)).isEqualTo("ID                  \n--------------------\n"
				+ "xxxxxxxxxxxxxxxxx...\n\n(1 rows)\n\n"
				+ "Output truncated to fit the display width — use --fields to show fewer columns, or --json for full values.\n"
				+ "\n2 columns hidden to fit the display width (Name, Note) — use --fields to choose columns, "
				+ "or --json for full output.\n");
	}

	@Test
	void eastAsianTextIsMeasuredInDisplayColumns() {
		String data = "[{\"id\":\"v1\",\"plate\":\"東京\"},{\"id\":\"日本\",\"plate\":\"é\"}]";
		assertThat(render(data, ID_AND_PLATE, 80))
			.isEqualTo("ID    PLATE\n----  -----\nv1    東京 \n日本  é    \n\n(2 rows)\n");
	}

	@Test
	void eastAsianTextIsCutAtAWholeCharacter() {
		String data = "[{\"id\":\"" + "東".repeat(15) + "\"}]";
		assertThat(render(data, ID_AND_PLATE, 20)).contains("\n" + "東".repeat(8) + "... \n");
	}

	@Test
	void fieldsPickAndOrderTheColumnsOfAView() {
		RenderContext context = new RenderContext(80, ID_AND_PLATE, List.of("plate", "nope", "id", "plate"));
		assertThat(render(success(VEHICLES), context)).startsWith("PLATE  ID\n-----  --\nAB 12  v1\n");
		assertThat(render(success(VEHICLES), new RenderContext(80, ID_AND_PLATE, List.of("all"))))
			.startsWith("ID  PLATE\n");
		assertThat(render(success(VEHICLES), new RenderContext(80, ID_AND_PLATE, List.of("nope"))))
			.isEqualTo("(no results)\n");
	}

	@Test
	void fieldsWithoutAViewAreColumnsEvenWhenUnknown() {
		Envelope envelope = success("[{\"owner\":{\"name\":\"Ada\"},\"x.y\":1}]");
		assertThat(render(envelope, new RenderContext(80, null, List.of("x.y", "owner.name", "nope"))))
			.isEqualTo("X.Y  OWNER.NAME  NOPE\n---  ----------  ----\n1    Ada             \n\n(1 rows)\n");
	}

	@Test
	void pathsThatLeadNowhereAreEmptyCells() {
		View view = ColumnsView.of(Column.of("A", "a..b"), Column.of("B", "b.c"), Column.of("C", "c."));
		assertThat(render("{\"a\":{\"\":{\"b\":1}},\"b\":[1],\"c\":{\"\":1}}", view, 80)).isEqualTo("A: \nB: \nC: \n");
	}

	@Test
	void cellsOfEveryKind() {
		assertThat(render("{\"a\":null,\"b\":true,\"c\":[1,\"x\",[false,null]],\"d\":{\"z\":1,\"y\":\"<\"},\"e\":60.0}",
				null, 80))
			.isEqualTo("a: \nb: yes\nc: 1, x, no, \nd: {\"y\":\"<\",\"z\":1}\ne: 60.0\n");
	}

	@ParameterizedTest
	@CsvSource({ "true,true,yes", "false,false,no", "60.0,60.0,60.0", "7,7,7", "'\"a\"',a,a" })
	void scalars(String data, String plain, String viewed) {
		assertThat(render(data, null, 80)).isEqualTo(plain + "\n");
		assertThat(render(data, ID_AND_PLATE, 80)).isEqualTo(viewed + "\n");
	}

	@Test
	void nothingAndNull() {
		Envelope nothing = Envelope.success(null);
		assertThat(render(nothing, null, 80)).isEqualTo("(no data)\n");
		Envelope nullValue = Envelope.success(NullNode.getInstance());
		assertThat(render(nullValue, null, 80)).isEqualTo("<nil>\n");
		assertThat(render(nullValue, ID_AND_PLATE, 80)).isEqualTo("\n");
	}

	@Test
	void emptyThings() {
		assertThat(render("[]", null, 80)).isEqualTo("(no results)\n");
		assertThat(render("[{}]", null, 80)).isEqualTo("(no results)\n");
		assertThat(render("{}", ID_AND_PLATE, 80)).isEqualTo("(no data)\n");
		assertThat(render("{\"a\":1}", ColumnsView.of(), 80)).isEqualTo("(no data)\n");
	}

	@Test
	void anArrayNotAllOfObjects() {
		assertThat(render("[1,null,true,\"a\\nb\",[1,null,[\"c\"]],{\"b\":1,\"a\":2}]", null, 80))
			.isEqualTo("1\n<nil>\ntrue\na b\n[1 <nil> [c]]\n{\"a\":2,\"b\":1}\n");
	}

	@Test
	void paginationWithoutATable() {
		Pagination page = new Pagination(5, 2, 2, 2, true);
		assertThat(render(success("[1,2]").withPagination(page), null, 80))
			.isEqualTo("1\n2\n\nShowing 2 of 5 (offset 2, limit 2)\n");
		assertThat(render(success("[]").withPagination(page), null, 80))
			.isEqualTo("(no results)\n\nShowing 0 of 5 (offset 2, limit 2)\n");
		assertThat(render(success("3").withPagination(page), null, 80))
			.isEqualTo("3\n\n(pagination: 5 total, offset 2, limit 2)\n");
	}

	@Test
	void knownParametersAreFilledInInNextSteps() {
		NextAction action = new NextAction("fleetctl get <id> <part>", "").with("id", NextAction.Param.value("v1"))
			.with("part", NextAction.Param.required("which"));
		assertThat(render(Envelope.success(null).withNextAction(action), null, 80))
			.isEqualTo("(no data)\n\nNext steps:\n  fleetctl get v1 <part>\n");
	}

	@Test
	void aViewOfTheCommandsOwnIsWrittenAsItIsWithoutNotes() {
		TextView view = (data, width) -> "id=" + data.get("id").asString() + " in " + width;
		Envelope envelope = success("{\"id\":\"v1\"}").withNextAction(NEXT);
		assertThat(render(envelope, view, 60)).isEqualTo("id=v1 in 60");
	}

	@Test
	void aTextIsWrittenExactlyAsGivenInEveryFormat() throws IOException {
		Envelope text = Envelope.text("usage: <x>\n\n  no newline at the end");
		assertThat(render(text, null, 80)).isEqualTo(text.text());
		StringBuilder json = new StringBuilder();
		new JsonRenderer().render(text, RenderContext.ofWidth(80), json);
		assertThat(json).hasToString(text.text());
	}

	@Test
	void errorsWithFixAndNextSteps() {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND)
			.fix("Run `fleetctl vehicle list`.")
			.next("fleetctl vehicle list", "List what there is")
			.message("vehicle v9 not found");
		assertThat(render(Envelope.failure(failure, "vehicle"), ID_AND_PLATE, 80))
			.isEqualTo("Error: vehicle v9 not found\nFix: Run `fleetctl vehicle list`.\n\nNext steps:\n"
					+ "  fleetctl vehicle list\n      List what there is\n");
		CliException plain = new CliException(ErrorCategory.FAILURE, "no");
		assertThat(render(Envelope.failure(plain, ""), null, 80)).isEqualTo("Error: no\n");
	}

	@Test
	void warningsAndMetadataAreNotShown() {
		Envelope envelope = success("1").withWarnings(List.of("careful"));
		assertThat(render(envelope, null, 80)).isEqualTo("1\n");
	}

	private Envelope success(String json) {
		JsonNode data = this.mapper.readTree(json);
		return Envelope.success(data);
	}

	private String render(String json, @Nullable View view, int width) {
		return render(success(json), view, width);
	}

	private static String render(Envelope envelope, @Nullable View view, int width) {
		return render(envelope, new RenderContext(width, view, List.of()));
	}

	private static String render(Envelope envelope, RenderContext context) {
		StringBuilder out = new StringBuilder();
		try {
			new HumanRenderer().render(envelope, context, out);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return out.toString();
	}

}
