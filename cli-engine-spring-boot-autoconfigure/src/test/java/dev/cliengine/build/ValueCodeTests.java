package dev.cliengine.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import dev.cliengine.auth.CredentialType;
import dev.cliengine.autoconfigure.CliAuthProperties;
import dev.cliengine.autoconfigure.CliConfigProperties;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValueCodeTests {

	@Test
	void whatConfigurationHoldsIsAnExpression() {
		assertThat(code(null)).isEqualTo("null");
		assertThat(code("a \"b\"\\")).isEqualTo("\"a \\\"b\\\"\\\\\"");
		assertThat(code(7)).isEqualTo("7");
		assertThat(code(7L)).isEqualTo("7L");
		assertThat(code(true)).isEqualTo("true");
		assertThat(code(Stage.BETA)).isEqualTo("dev.cliengine.core.Stage.BETA");
		assertThat(code(Duration.ofSeconds(90))).isEqualTo("java.time.Duration.parse(\"PT1M30S\")");
		assertThat(code(DataSize.ofKilobytes(1))).isEqualTo("org.springframework.util.unit.DataSize.ofBytes(1024L)");
		assertThat(code(URI.create("https://a.test/b"))).isEqualTo("java.net.URI.create(\"https://a.test/b\")");
	}

	@Test
	void tablesKeepTheirOrder() {
		Map<String, Object> table = new LinkedHashMap<>();
		table.put("z", List.of("one", "two"));
		table.put("a", null);
		assertThat(code(table)).isEqualTo("dev.cliengine.autoconfigure.FrozenFacts.table(\"z\", "
				+ "new java.util.ArrayList<>(java.util.List.of(\"one\", \"two\")), \"a\", null)");
	}

	@Test
	void recordsAreMadeOfTheirParts() {
		assertThat(code(new CliAuthProperties.Token(CredentialType.BEARER, List.of("A")))).isEqualTo(
				"new dev.cliengine.autoconfigure.CliAuthProperties.Token(dev.cliengine.auth.CredentialType.BEARER, "
						+ "new java.util.ArrayList<>(java.util.List.of(\"A\")))");
	}

	@Test
	void aBeanGetsWhatIsNotAsUsual() {
		CliConfigProperties bean = new CliConfigProperties();
		assertThat(ValueCode.changes("bean", bean, new CliConfigProperties()).toString()).isEmpty();
		bean.setDirectory("~/.acme");
		bean.setClosed(true);
		bean.setAsk(new ArrayList<>(List.of("output.format")));
		bean.getDotenv().setEnabled(true);
		assertThat(ValueCode.changes("bean", bean, new CliConfigProperties()).toString().lines()).containsExactly(
				"bean.setAsk(new java.util.ArrayList<>(java.util.List.of(\"output.format\")));",
				"bean.setClosed(true);", "bean.setDirectory(\"~/.acme\");", "bean.getDotenv().setEnabled(true);");
	}

	@Test
	void whatIsNotKnownOrNotOpenIsRefused() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> code(Path.of("a")));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> code(new Hidden("a")))
			.withMessageContaining("is not public");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> code(List.of(Path.of("a"))));
	}

	private static String code(@Nullable Object value) {
		return ValueCode.of(value).toString();
	}

	private record Hidden(String name) {
	}

}
