package dev.cliengine.command.manifest;

import java.util.List;
import java.util.TreeMap;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

/**
 * Options and arguments, written and read.
 */
public final class SyntaxForm {

	private SyntaxForm() {
	}

	static void write(ManifestOutput out, Syntax syntax) {
		writeOptions(out, syntax.options());
		out.list(syntax.arguments(), SyntaxForm::argument);
		writeRelations(out, syntax.relations());
	}

	static Syntax read(ManifestInput in) {
		return new Syntax(readOptions(in), in.list(SyntaxForm::argument), readRelations(in));
	}

	/** Writes options in their order. */
	public static void writeOptions(ManifestOutput out, List<OptionSpec> options) {
		out.list(options, (to, option) -> {
			to.text(option.id()).texts(option.names()).word(option.kind());
			value(to, option.value());
			to.flag(option.required()).flag(option.repeatable()).flag(option.negatable()).flag(option.hidden());
			to.text(option.description());
		});
	}

	/** Reads options, which complete no more than was known of their values. */
	public static List<OptionSpec> readOptions(ManifestInput in) {
		return in.list((from) -> new OptionSpec(from.text(), from.texts(), from.word(OptionKind.values()), value(from),
				from.flag(), from.flag(), from.flag(), from.flag(), from.text()));
	}

	/** Writes what has to hold between options. */
	public static void writeRelations(ManifestOutput out, List<OptionRelation> relations) {
		out.list(relations, (to, relation) -> to.word(relation.kind()).texts(relation.ids()));
	}

	/** Reads what has to hold between options. */
	public static List<OptionRelation> readRelations(ManifestInput in) {
		return in.list((from) -> new OptionRelation(from.word(OptionRelation.Kind.values()), from.texts()));
	}

	private static void argument(ManifestOutput out, ArgumentSpec argument) {
		out.text(argument.id());
		value(out, argument.value());
		out.flag(argument.required()).flag(argument.variadic()).text(argument.description());
	}

	private static ArgumentSpec argument(ManifestInput in) {
		return new ArgumentSpec(in.text(), value(in), in.flag(), in.flag(), in.text());
	}

	private static void value(ManifestOutput out, ValueSpec value) {
		out.text(value.label()).word(value.type()).text(value.defaultValue()).text(value.missing());
		out.texts(value.choices()).flag(value.allowHyphen()).flag(value.content());
		out.table(value.constraints(), ManifestOutput::value);
		List<String> fixed = value.completion().fixed().orElse(null);
		out.flag(fixed != null).texts((fixed != null) ? fixed : List.of()).flag(value.completion().offersFiles());
	}

	private static ValueSpec value(ManifestInput in) {
		return new ValueSpec(in.text(), in.word(ValueType.values()), in.textOrNull(), in.textOrNull(), in.texts(),
				in.flag(), in.flag(), new TreeMap<>(in.valueTable()), completion(in));
	}

	private static ValueCompletion completion(ManifestInput in) {
		boolean fixed = in.flag();
		List<String> values = in.texts();
		boolean files = in.flag();
		return fixed ? ValueCompletion.of(values, files) : new UnwrittenValues(files);
	}

}
