package dev.cliengine.core;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CommandPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "project member add", "project:member:add", "  project\tmember :add " })
	void aPathIsWrittenWithBlanksOrColons(String text) {
		CommandPath path = CommandPath.parse(text);
		assertThat(path.segments()).containsExactly("project", "member", "add");
		assertThat(path.words()).isEqualTo("project member add");
		assertThat(path.colons()).isEqualTo("project:member:add").hasToString(path.toString());
		assertThat(path.name()).isEqualTo("add");
		assertThat(path.parent()).isEqualTo(CommandPath.parse("project member"));
	}

	@Test
	void pathsGrow() {
		CommandPath path = CommandPath.root().child("a").append(CommandPath.parse("b c"));
		assertThat(path).isEqualTo(CommandPath.parse("a b c"));
		assertThat(path.append(CommandPath.root())).isEqualTo(path);
	}

	@Test
	void theRootHasNoNameAndNoParent() {
		CommandPath root = CommandPath.parse(" ");
		assertThat(root).isEqualTo(CommandPath.root());
		assertThat(root.isRoot()).isTrue();
		assertThat(root.words()).isEmpty();
		assertThatIllegalStateException().isThrownBy(root::name);
		assertThatIllegalStateException().isThrownBy(root::parent);
		assertThat(CommandPath.parse("a").parent().isRoot()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-x", "a b/c", "ä", ":a", "a b*", "_a", ".a", "a\u0000b" })
	void otherCharactersMakeNoName(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> CommandPath.parse(text))
			.withMessageContaining("is not a command name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "9", "v2.1", "a-b_c.d" })
	void lettersDigitsAndSomeSignsMakeAName(String text) {
		assertThat(new CommandPath(List.of(text)).name()).isEqualTo(text);
	}

}
