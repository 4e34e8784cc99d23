package dev.cliengine.output.query;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FieldCompletion}.
 */
class FieldCompletionTests {

	private final FieldCompletion completion = new FieldCompletion(
			List.of("id", "name", "owner", "owner.name", "owner.mail", "tags.k", "foo-bar"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
			ow          | owner;owner.name;owner.mail
			owner.m     | owner.mail
			id,na       | id,name
			id, na      | id, name
			id,i        | -
			a           | all
			id,al       | -
			x           | -
			~~          | id;name;owner;owner.name;owner.mail;tags.k;foo-bar;all
			id,         | id,name;id,owner;id,owner.name;id,owner.mail;id,tags.k;id,foo-bar
			""")
	void fields(String typed, String candidates) {
		assertThat(this.completion.fields(typed)).isEqualTo(list(candidates));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '^', nullValues = "-", textBlock = """
			na                       ; name
			^^                       ; id,name,owner,tags,~foo-bar~
			ow                       ; owner
			owner.                   ; owner.name,owner.mail
			owner.n                  ; owner.name
			tags[].                  ; tags[].k
			tags[?k=='x'].           ; tags[?k=='x'].k
			tags[?                   ; tags[?k
			[*].na                   ; [*].name
			[*].owner.m              ; [*].owner.mail
			[?name == 'x' && i       ; [?name == 'x' && id
			[?name=='x'].{n:na       ; [?name=='x'].{n:name
			name=='x'||i             ; name=='x'||id
			!i                       ; !id
			max_by(@, &i             ; max_by(@, &id
			length(na                ; length(name
			[?contains(na            ; [?contains(name
			owner[?contains(na       ; owner[?contains(name
			[?a] | [0].na            ; [?a] | [0].name
			@.na                     ; @.name
			f                        ; ~foo-bar~
			name                     ; name
			'na                      ; -
			name == 'na              ; -
			name == `na              ; -
			name na                  ; -
			name == 1                ; -
			[0]                      ; -
			[0].1                    ; -
			*.na                     ; -
			~owner~.na               ; -
			keys(@).na               ; -
			nope.na                  ; -
			""")
	void expressions(String typed, String candidates) {
		assertThat(String.join(",", this.completion.expression(typed.replace('~', '"'))))
			.isEqualTo((candidates != null) ? candidates.replace('~', '"') : "");
	}

	private static List<String> list(String candidates) {
		return (candidates != null) ? List.of(candidates.replace('~', '"').split(";")) : List.of();
	}

}
