package dev.cliengine.output.query;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link FieldSelection}.
 */
class FieldSelectionTests {

	private static final String VEHICLE = "{'id':'v1','owner':{'name':'Ada','mail':'a@x'},'tags':[{'k':'a','v':1}]}";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = VEHICLE + " | owner.name,tags.k | {'owner':{'name':'Ada'},'tags':[{'k':'a'}]}\n" + """
					[null,{'id':1,'x':2}]      | id               | [null,{'id':1}]
					[1,{'id':1}]               | id               | [1,{'id':1}]
					'text'                     | id               | 'text'
					[]                         | id               | []
					{'a':1,'b':2}              | nope             | {}
					{'a':1,'b':2}              | b, a,,           | {'b':2,'a':1}
					{'o':{'n':1,'m':2}}        | o,o.n            | {'o':{'n':1,'m':2}}
					{'o':{'n':1,'m':2}}        | o.n,o            | {'o':{'n':1,'m':2}}
					{'o':{'n':1,'m':2},'i':3}  | o.m,i,o.n        | {'o':{'m':2,'n':1},'i':3}
					{'o':null}                 | o.n              | {'o':null}
					{'o':[1,[{'n':1,'m':2}]]}  | o.n              | {'o':[1,[{'n':1}]]}
					{'a':1,'all':2}            | all              | {'a':1,'all':2}
					{'a':1,'all':2}            | ' * '            | {}
					{'a':1,'all':2}            | a,all            | {'a':1,'all':2}
					{'a':1,'b':2}              | *                | {'a':1,'b':2}
					{'a':1,'b':2}              | ,                | {'a':1,'b':2}
					{'a':1}                    | a.               | {'a':1}
					""")
	void selects(String data, String fields, String result) {
		assertThat(FieldSelection.parse(fields).applyTo(Trees.of(data)).toString())
			.isEqualTo(Trees.of(result).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "all", "*", " all ", ",", " , " })
	void nothingAndAllAreEverything(String fields) {
		assertThat(FieldSelection.parse(fields)).isEqualTo(FieldSelection.ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "owner", "owner.name", "id,owner.name", "labels.anything.below", "all", "tags.k" })
	void knownFieldsAreAccepted(String fields) {
		List<String> known = List.of("id", "owner.name", "owner.mail", "labels", "tags", "tags.k");
		assertThatCode(() -> FieldSelection.parse(fields).check(known)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nmae            | nmae       | Did you mean "name"? The fields are id, name, owner.name
			id,owner.nmae   | owner.nmae | Did you mean "owner.name"? The fields are id, name, owner.name
			qqqqq           | qqqqq      | The fields are id, name, owner.name
			""")
	void anUnknownFieldIsAnErrorThatHelps(String fields, String wrong, String fix) {
		FieldSelection selection = FieldSelection.parse(fields);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> selection.check(List.of("id", "name", "owner.name")))
			.withMessage("unknown field \"" + wrong + '"')
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((failure) -> assertThat(failure.fix()).isEqualTo(fix));
	}

	@Test
	void whenNothingIsKnownEverythingIsAccepted() {
		assertThatCode(() -> FieldSelection.parse("anything").check(List.of())).doesNotThrowAnyException();
	}

	@Test
	void pathsKeepTheirOrder() {
		assertThat(FieldSelection.parse("b, a.c ,b").paths()).containsExactly("b", "a.c");
		assertThat(FieldSelection.parse("b, a.c ,b")).hasToString("b,a.c");
	}

}
