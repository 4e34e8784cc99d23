package dev.cliengine.output.format;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CsvRenderer}.
 */
class CsvRendererTests {

	private static final View VIEW = ColumnsView.of(Column.of("Plate", "plate"), Column.of("Owner", "owner.name"));

	private static final String VEHICLES = """
			[{"plate":"AB 12","id":"v1","owner":{"name":"Ada"}},{"id":"v2","plate":null,"extra":1}]""";

	@Test
	void keysOfTheFirstItemInDeclaredOrder() {
		assertThat(render(VEHICLES, Rendering.PLAIN))
			.isEqualTo("plate,id,owner\r\nAB 12,v1,\"{\"\"name\"\":\"\"Ada\"\"}\"\r\n,v2,\r\n");
	}

	@Test
	void pathsOfTheViewUnlessFieldsAreAskedFor() {
		assertThat(render(VEHICLES, Rendering.PLAIN.withView(VIEW)))
			.isEqualTo("plate,owner.name\r\nAB 12,Ada\r\n,\r\n");
		assertThat(render(VEHICLES, Rendering.PLAIN.withView(VIEW).withFields(List.of("id", "nope"))))
			.isEqualTo("id,nope\r\nv1,\r\nv2,\r\n");
	}

	@Test
	void noHeadingWhenItIsNotWanted() {
		assertThat(render("[{\"a\":1}]", Rendering.PLAIN.withHeading(false))).isEqualTo("1\r\n");
	}

	@Test
	void anObjectIsOneRecordAndSingleValuesAreAColumn() {
		assertThat(render("{\"b\":true,\"a\":1.50}", Rendering.PLAIN)).isEqualTo("b,a\r\ntrue,1.5\r\n");
		assertThat(render("\"x\"", Rendering.PLAIN)).isEqualTo("value\r\nx\r\n");
		assertThat(render("[null,1,[2,\"a\"],{\"z\":1}]", Rendering.PLAIN))
			.isEqualTo("value\r\n\"\"\r\n1\r\n\"[2,\"\"a\"\"]\"\r\n\"{\"\"z\"\":1}\"\r\n");
	}

	@Test
	void emptyListsHaveTheirHeadingWhenItIsKnown() {
		assertThat(render("[]", Rendering.PLAIN)).isEmpty();
		assertThat(render("[{},null]", Rendering.PLAIN)).isEmpty();
		assertThat(render("[]", Rendering.PLAIN.withView(VIEW))).isEqualTo("plate,owner.name\r\n");
		assertThat(Rendering.text(new CsvRenderer(), Envelope.success(null), Rendering.PLAIN)).isEmpty();
	}

	@Test
	void recordsOfNullsAreThereEvenInOneColumn() {
		assertThat(render("[null,{\"a\":1,\"b\":2},null]", Rendering.PLAIN)).isEqualTo("a,b\r\n,\r\n1,2\r\n,\r\n");
		assertThat(render("[null,{\"a\":null},{\"a\":\"\"}]", Rendering.PLAIN))
			.isEqualTo("a\r\n\"\"\r\n\"\"\r\n\"\"\r\n");
	}

	@Test
	void anItemThatDoesNotFitTheColumnsIsAnError() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> render("[{\"a\":1},2]", Rendering.PLAIN))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((ex) -> assertThat(ex.fix()).contains("ndjson"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "a,b|\"a,b\"", "a\"b|\"a\"\"b\"", "' x|' x", "é|é" })
	void cellsAreQuotedWhereTheyMustBe(String text, String cell) {
		assertThat(cell(text, Rendering.PLAIN)).isEqualTo(cell);
	}

	@Test
	void lineBreaksStayInTheirCellAndEmptyIsNotNothing() {
		assertThat(cell("a\nb\r\nc", Rendering.PLAIN)).isEqualTo("\"a\nb\nc\"");
		assertThat(cell("a\nb\r\nc", Rendering.PLAIN.withCsvRaw(true))).isEqualTo("\"a\nb\r\nc\"");
		assertThat(cell(" a", Rendering.PLAIN)).isEqualTo("\" a\"");
		assertThat(cell("", Rendering.PLAIN)).isEqualTo("\"\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "-5-", "+1 2", "\uff1d1",
			"--5", "-", "=", "-1e" })
	void r31FormulasAreDefused(String text) {
		assertThat(unquoted(cell(text, Rendering.PLAIN))).isEqualTo("'" + text);
		assertThat(unquoted(cell(text, Rendering.PLAIN.withCsvRaw(true)))).isEqualTo(text);
	}

	@Test
	void r31FormulasBehindATabOrALineBreakAreDefused() {
		assertThat(cell("\t=1", Rendering.PLAIN)).isEqualTo("'\t=1");
		assertThat(cell("\r=1", Rendering.PLAIN)).isEqualTo("'^M=1");
		assertThat(cell("\n=1", Rendering.PLAIN)).isEqualTo("\"'\n=1\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+49", "-1.5", "-1e-7", "-2E+10", "a=b", "1-2", "'=x" })
	void r31NumbersAndOtherTextsStay(String text) {
		assertThat(cell(text, Rendering.PLAIN)).isEqualTo(text);
	}

	@Test
	void r31KeysAreDefusedToo() {
		assertThat(render("{\"=x\":-5,\"b\":-1.0E-7}", Rendering.PLAIN)).isEqualTo("'=x,b\r\n-5,-1e-7\r\n");
	}

	@Test
	void r30ControlCharactersAreMadeVisible() {
		assertThat(cell("a\u001b[2J\u009b\u202e", Rendering.PLAIN)).isEqualTo("a^[[2J\\u009b\\u202e");
	}

	@Test
	void errorsAreForPeople() {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND).fix("Look.").message("no v9");
		assertThat(Rendering.text(new CsvRenderer(), Envelope.failure(failure, ""), Rendering.PLAIN))
			.isEqualTo("Error: no v9\nFix: Look.\n");
	}

	private static String cell(String text, RenderContext context) {
		Envelope envelope = Envelope.success(JsonNodeFactory.instance.stringNode(text));
		String csv = Rendering.text(new CsvRenderer(), envelope, context.withHeading(false));
		assertThat(csv).endsWith("\r\n");
		return csv.substring(0, csv.length() - 2);
	}

	private static String unquoted(String cell) {
		return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
	}

	private static String render(String json, RenderContext context) {
		return Rendering.text(new CsvRenderer(), Rendering.success(json), context);
	}

}
