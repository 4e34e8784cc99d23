package dev.cliengine.command.bind;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.command.annotation.Relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What cannot be a command is refused when the application starts, by the name of class
 * and method.
 */
class ModuleErrorTests {

	@Test
	void aParameterOfNoKnownKind() {
		refused(new UnknownParameter(), "String", "UnknownParameter.run", "@CliOption");
	}

	@Test
	void aRecordWithAComponentOfNoKnownKind() {
		refused(new HalfRecord(), "HalfRecord.run", "'other' of Half", "@CliArgument");
	}

	@Test
	void aPrimitiveThatMayBeLeftOut() {
		refused(new LooseOption(), "LooseOption.run", "'size'", "wrapper");
		refused(new LooseArgument(), "LooseArgument.run", "'size'", "wrapper");
	}

	@Test
	void twoOptionsOfOneName() {
		refused(new SameOption(), "SameOption.run", "--team");
		refused(new SameLetter(), "SameLetter.run", "-t");
	}

	@Test
	void aRequiredArgumentAfterAnOptionalOne() {
		refused(new LateArgument(), "LateArgument.run", "'second'");
	}

	@Test
	void anArgumentAfterTheRest() {
		refused(new AfterTheRest(), "AfterTheRest.run", "'first'");
	}

	@Test
	void aRelationThatNamesNoOption() {
		refused(new StrangeRelation(), "StrangeRelation.run", "'nobody'");
	}

	@Test
	void aRelationOfOneOption() {
		refused(new LonelyRelation(), "LonelyRelation.run", "two options");
	}

	@Test
	void authMetadataThatIsNoPair() {
		refused(new BadMetadata(), "BadMetadata.run", "'fixed_env'", "key=value");
	}

	@Test
	void aNameThatIsNoWord() {
		refused(new BadName(), "BadName.run", "'-x'");
		refused(new BadOption(), "BadOption.run", "'---x'");
	}

	@Test
	void aDefaultThatIsNoValue() {
		refused(new BadDefault(), "BadDefault.run", "'many'", "SIZE");
		refused(new BadChoice(), "BadChoice.run", "'green'", "COLOUR");
		refused(new BadConstant(), "BadConstant.run", "'green'", "COLOUR");
	}

	@Test
	void anOptionThatOnlyASwitchOrNumberCanBe() {
		refused(new NegatedText(), "NegatedText.run", "'colour'", "boolean");
		refused(new CountedText(), "CountedText.run", "'loud'", "whole number");
	}

	@Test
	void aPreviewOfItsOwnWithoutKnowingOfTheDryRun() {
		refused(new BlindPreview(), "BlindPreview.run", "handlesDryRun", "CommandContext");
	}

	private static void refused(Object module, String... parts) {
		assertThatIllegalStateException().isThrownBy(() -> new Caller(module))
			.satisfies((failure) -> assertThat(failure.getMessage()).contains(parts));
	}

	@CommandModule
	static class UnknownParameter {

		@CliCommand(description = "")
		void run(String text) {
		}

	}

	record Half(@CliOption String one, String other) {
	}

	@CommandModule
	static class HalfRecord {

		@CliCommand(description = "")
		void run(Half half) {
		}

	}

	@CommandModule
	static class LooseOption {

		@CliCommand(description = "")
		void run(@CliOption(required = false) int size) {
		}

	}

	@CommandModule
	static class LooseArgument {

		@CliCommand(description = "")
		void run(@CliArgument(required = false) int size) {
		}

	}

	@CommandModule
	static class SameOption {

		@CliCommand(description = "")
		void run(@CliOption(name = "team") String first, @CliOption(aliases = "team") String second) {
		}

	}

	@CommandModule
	static class SameLetter {

		@CliCommand(description = "")
		void run(@CliOption(shortName = 't') String first, @CliOption(shortName = 't') String second) {
		}

	}

	@CommandModule
	static class LateArgument {

		@CliCommand(description = "")
		void run(@CliArgument @Nullable String first, @CliArgument String second) {
		}

	}

	@CommandModule
	static class AfterTheRest {

		@CliCommand(description = "")
		void run(@CliArgument List<String> first, @CliArgument @Nullable String second) {
		}

	}

	@CommandModule
	static class StrangeRelation {

		@CliCommand(description = "")
		@Relation(value = Kind.EXACTLY_ONE, options = { "team", "nobody" })
		void run(@CliOption @Nullable String team) {
		}

	}

	@Relation(Kind.ALL_OR_NONE)
	record Lonely(@CliOption @Nullable String one) {
	}

	@CommandModule
	static class LonelyRelation {

		@CliCommand(description = "")
		void run(Lonely lonely) {
		}

	}

	@CommandModule
	static class BadMetadata {

		@CliCommand(description = "", authMetadata = "fixed_env")
		void run() {
		}

	}

	@CommandModule
	static class BadName {

		@CliCommand(name = "-x", description = "")
		void run() {
		}

	}

	@CommandModule
	static class BadOption {

		@CliCommand(description = "")
		void run(@CliOption(name = "-x") String x) {
		}

	}

	@CommandModule
	static class BadDefault {

		@CliCommand(description = "")
		void run(@CliOption(defaultValue = "many") int size) {
		}

	}

	@CommandModule
	static class BadChoice {

		@CliCommand(description = "")
		void run(@CliOption(choices = { "red", "blue" }, defaultValue = "green") String colour) {
		}

	}

	@CommandModule
	static class BadConstant {

		@CliCommand(description = "")
		void run(@CliArgument(defaultValue = "green") Kind colour) {
		}

	}

	@CommandModule
	static class NegatedText {

		@CliCommand(description = "")
		void run(@CliOption(negatable = true) String colour) {
		}

	}

	@CommandModule
	static class CountedText {

		@CliCommand(description = "")
		void run(@CliOption(counter = true) String loud) {
		}

	}

	@CommandModule
	static class BlindPreview {

		@CliCommand(description = "", mutates = true, handlesDryRun = true)
		void run() {
		}

	}

}
