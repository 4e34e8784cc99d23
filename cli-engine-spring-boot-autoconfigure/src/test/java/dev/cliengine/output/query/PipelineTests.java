package dev.cliengine.output.query;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Pipeline} and {@link Query}.
 */
class PipelineTests {

	private static final JsonNode LIST = Trees.of("[{'id':1,'s':'a'},{'id':2,'s':'b'},{'id':3,'s':'a'},{'id':4}]");

	@Test
	void theStepsHaveTheirOrder() {
		Query query = Query.builder()
			.fields("n")
			.expr("[*].{n: id, s: s}")
			.filter(" id > `1` ")
			.window(PageWindow.of(2, 1, 0))
			.build();
		PipelineResult result = new Pipeline(query).apply(LIST);
		assertThat(result.data()).isEqualTo(Trees.of("[{'n':3},{'n':4}]"));
		assertThat(result.pagination()).isEqualTo(new Pagination(3, 1, 2, 2, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2  | 0 | 4 | 2 | true  | [1,2]
			2  | 2 | 4 | 2 | false | [3,4]
			3  | 1 | 4 | 3 | false | [2,3,4]
			0  | 3 | 4 | 1 | false | [4]
			-5 | 3 | 4 | 1 | false | [4]
			2  | 9 | 4 | 0 | false | []
			9223372036854775807 | 9223372036854775807 | 4 | 0 | false | []
			""")
	void pagesAreCutAndTold(long limit, long offset, long total, long count, boolean more, String ids) {
		Query query = Query.builder().window(PageWindow.of(limit, offset, 0)).build();
		PipelineResult result = new Pipeline(query).apply(LIST);
		assertThat(ids(result.data())).isEqualTo(ids);
		assertThat(result.pagination()).isEqualTo(new Pagination(total, offset, limit, count, more));
	}

	@Test
	void withoutLimitAndOffsetThereIsNoPage() {
		Query query = Query.builder().window(PageWindow.of(0, 0, 10)).build();
		assertThat(query.isEmpty()).isTrue();
		assertThat(new Pipeline(query).apply(LIST)).isEqualTo(new PipelineResult(LIST, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'id':1}", "'text'", "7" })
	void pagesOfWhatIsNoListAreIgnored(String data) {
		Query query = Query.builder().window(PageWindow.of(2, 1, 0)).build();
		assertThat(new Pipeline(query).apply(Trees.of(data))).isEqualTo(new PipelineResult(Trees.of(data), null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'id':1}", "'text'", "null" })
	void aFilterNeedsAList(String data) {
		Pipeline pipeline = new Pipeline(Query.builder().filter("id").build());
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> pipeline.apply(Trees.of(data)))
			.withMessage("filter requires list data; use --expr for single objects")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> pipeline.apply(null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			s         | [1,2,3]
			s == 'a'  | [1,3]
			id        | [1,2,3,4]
			`0`       | [1,2,3,4]
			nope      | []
			[]        | []
			""")
	void aFilterKeepsTrueItems(String filter, String ids) {
		assertThat(ids(new Pipeline(Query.builder().filter(filter).build()).apply(LIST).data())).isEqualTo(ids);
	}

	@Test
	void anExpressionSeesThePageAndItsNullIsNothing() {
		Query.Builder builder = Query.builder().window(PageWindow.of(2, 0, 0));
		assertThat(new Pipeline(builder.expr("length(@)").build()).apply(LIST).data()).isEqualTo(Trees.of("2"));
		PipelineResult nothing = new Pipeline(builder.expr("nope").build()).apply(LIST);
		assertThat(nothing.data()).isNull();
		assertThat(nothing.pagination()).isEqualTo(new Pagination(4, 0, 2, 2, true));
		assertThat(new Pipeline(Query.builder().expr("a").build()).apply(null).data()).isNull();
	}

	@Test
	void dataAreNotChanged() {
		String before = LIST.toString();
		Query query = Query.builder().filter("s").expr("reverse(sort_by(@, &id))").fields("id").build();
		assertThat(ids(new Pipeline(query).apply(LIST).data())).isEqualTo("[3,2,1]");
		assertThat(LIST).hasToString(before);
	}

	@Test
	void wrongTextsFailBeforeAnythingRuns() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> Query.builder().filter("a ||"))
			.satisfies((failure) -> assertThat(failure.fix()).startsWith("Correct --filter\n"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> Query.builder().expr("a ||"))
			.satisfies((failure) -> assertThat(failure.fix()).startsWith("Correct --expr\n"));
		Query unknown = Query.builder().fields("nmae").build();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> unknown.checkFields(List.of("name")));
	}

	@Test
	void fieldsOfAnExpressionAreNotChecked() {
		Query.builder().fields("n").expr("{n: id}").build().checkFields(List.of("id"));
	}

	@Test
	void blankTextsAskForNothing() {
		assertThat(Query.builder().filter(" ").expr("").fields(null).build()).isEqualTo(Query.NONE);
	}

	private static String ids(@Nullable JsonNode list) {
		return String.valueOf(JmesPath.compile("[*].id", "--expr").search(list));
	}

}
