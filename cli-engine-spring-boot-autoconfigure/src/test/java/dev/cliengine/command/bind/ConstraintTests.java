package dev.cliengine.command.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bean Validation on the parameters of commands.
 */
class ConstraintTests {

	private final Caller caller = new Caller(new Vehicles());

	@Test
	void aBrokenConstraintIsAValidationErrorThatNamesTheOption() {
		CliException failure = this.caller.refused("age", "--max-age", "-1", "web");
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure.code()).isEqualTo("VALIDATION");
		assertThat(failure).hasMessage("--max-age has to be positive");
	}

	@Test
	void everyBrokenConstraintIsNamedAtOnce() {
		assertThat(this.caller.refused("age", "--max-age", "-1", "w e b"))
			.hasMessage("--max-age has to be positive; TEAM is one word");
	}

	@Test
	void acceptableValuesPass() throws Exception {
		assertThat(this.caller.run("age", "--max-age", "1", "web")).isEqualTo("1 web");
		assertThat(this.caller.validators).hasValue(1);
	}

	@Test
	void noValidatorIsBuiltForCommandsWithoutConstraints() throws Exception {
		assertThat(this.caller.run("plain", "--name", "")).isEqualTo("");
		assertThat(this.caller.validators).hasValue(0);
	}

	@Test
	void constraintsOnElementsNameTheOption() {
		assertThat(this.caller.refused("many", "--name", "a", "--name", " ")).hasMessage("--name has no text");
		assertThat(this.caller.refused("maybe", "--size", "100")).hasMessage("--size is too large");
	}

	@Test
	void constraintsOnCollectionsDemandValues() {
		assertThat(this.caller.refused("some")).hasMessage("IDS are missing");
	}

	@Test
	void componentsOfRecordsAreChecked() {
		assertThat(this.caller.refused("record", "--max-age", "-1")).hasMessage("--max-age has to be positive");
		assertThat(this.caller.refused("valid", "--max-age", "-1")).hasMessage("--max-age has to be positive");
	}

	@Test
	void elementsInRecordsAreChecked() {
		assertThat(this.caller.refused("labels", "--label", " ")).hasMessage("--label has no text");
	}

	@Test
	void constraintsOnTheRecordItselfAreChecked() {
		CliException failure = this.caller.refused("ordered", "--first", "2", "--last", "1");
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure).hasMessage("the first comes before the last");
	}

	@Test
	void missingValuesBreakOnlyConstraintsThatDemandThem() throws Exception {
		assertThat(this.caller.run("nullable")).isEqualTo("null");
		assertThat(this.caller.refused("nullable", "--size", "0")).hasMessage("--size is too small");
	}

	record Age(@CliOption @Min(value = 0, message = "has to be positive") int maxAge) {
	}

	record Labels(@CliOption List<@NotBlank(message = "has no text") String> label) {
	}

	@InOrder
	record Ordered(@CliOption int first, @CliOption int last) {
	}

	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = Order.class)
	@interface InOrder {

		String message() default "the first comes before the last";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

	}

	public static class Order implements ConstraintValidator<InOrder, Ordered> {

		@Override
		public boolean isValid(Ordered value, ConstraintValidatorContext context) {
			return value.first() <= value.last();
		}

	}

	@CommandModule
	static class Vehicles {

		@CliCommand(description = "")
		String age(@CliOption @Min(value = 0, message = "has to be positive") int maxAge,
				@CliArgument @Pattern(regexp = "\\S+", message = "is one word") String team) {
			return maxAge + " " + team;
		}

		@CliCommand(description = "")
		String plain(@CliOption String name) {
			return name;
		}

		@CliCommand(description = "")
		int many(@CliOption List<@NotBlank(message = "has no text") String> name) {
			return name.size();
		}

		@CliCommand(description = "")
		int maybe(@CliOption Optional<@Max(value = 9, message = "is too large") Integer> size) {
			return size.orElse(0);
		}

		@CliCommand(description = "")
		int some(@CliArgument @NotEmpty(message = "are missing") List<String> ids) {
			return ids.size();
		}

		@CliCommand(description = "")
		int record(Age age) {
			return age.maxAge();
		}

		@CliCommand(description = "")
		int valid(@Valid Age age) {
			return age.maxAge();
		}

		@CliCommand(description = "")
		int labels(Labels labels) {
			return labels.label().size();
		}

		@CliCommand(description = "")
		int ordered(Ordered ordered) {
			return ordered.first();
		}

		@CliCommand(description = "")
		String nullable(@CliOption @Nullable @Min(value = 1, message = "is too small") Integer size,
				@CliOption @Nullable @Size(min = 1) String text) {
			return String.valueOf(size);
		}

	}

}
