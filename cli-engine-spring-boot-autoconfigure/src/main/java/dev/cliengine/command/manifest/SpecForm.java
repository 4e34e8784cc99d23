package dev.cliengine.command.manifest;

import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandMetadata;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.CommandTrait;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.Feature;
import dev.cliengine.command.ResultField;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.schema.SchemaDocument;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

/**
 * What is known of a command beside its place and documentation, written and read. Views
 * are not written: whoever shows a result has the command itself.
 */
final class SpecForm {

	private SpecForm() {
	}

	static void write(ManifestOutput out, CommandSpec spec) {
		out.text(spec.system());
		metadata(out, spec.metadata());
		SyntaxForm.write(out, spec.syntax());
		out.list(spec.traits(), ManifestOutput::word);
		result(out, spec.result());
	}

	static CommandSpec read(ManifestInput in, CommandPath path, Documentation documentation,
			@Nullable Feature feature) {
		String system = in.text();
		CommandMetadata metadata = metadata(in);
		Syntax syntax = SyntaxForm.read(in);
		Set<CommandTrait> traits = Set.copyOf(in.list((from) -> from.word(CommandTrait.values())));
		return new CommandSpec(path, documentation, system, metadata, syntax, result(in), feature, traits);
	}

	static void feature(ManifestOutput out, @Nullable Feature feature) {
		out.flag(feature != null);
		if (feature != null) {
			out.text(feature.key()).word(feature.stage());
		}
	}

	static @Nullable Feature feature(ManifestInput in) {
		return in.flag() ? new Feature(in.textOrNull(), in.word(Stage.values())) : null;
	}

	private static void metadata(ManifestOutput out, CommandMetadata metadata) {
		out.word(metadata.auth()).table(metadata.authMetadata(), ManifestOutput::text);
		out.flag(metadata.mutates()).flag(metadata.handlesDryRun()).texts(metadata.contexts());
	}

	private static CommandMetadata metadata(ManifestInput in) {
		return new CommandMetadata(in.word(AuthRequirement.values()), new TreeMap<>(in.table(ManifestInput::text)),
				in.flag(), in.flag(), in.texts());
	}

	private static void result(ManifestOutput out, ResultSpec result) {
		out.texts(result.fields()).text(result.viewId()).flag(result.streaming());
		ResultSpec.Pages pages = result.pagination();
		out.flag(pages != null);
		if (pages != null) {
			out.number(pages.defaultLimit()).number(pages.maxLimit()).flag(pages.byServer());
		}
		out.list(SchemaDocument.fields(result),
				(to, field) -> to.text(field.name()).flag(field.optional()).text(field.type()));
		Supplier<JsonNode> schema = result.schema();
		out.text((schema != null) ? schema.get().toString() : null);
	}

	private static ResultSpec result(ManifestInput in) {
		var fields = in.texts();
		String view = in.textOrNull();
		boolean streaming = in.flag();
		ResultSpec.Pages pages = in.flag() ? new ResultSpec.Pages(in.number(), in.number(), in.flag()) : null;
		var known = in.list((from) -> new ResultField(from.text(), from.flag(), from.text()));
		String schema = in.textOrNull();
		Supplier<JsonNode> parsed = (schema != null) ? () -> JsonMapper.shared().readTree(schema) : null;
		return new ResultSpec(fields, parsed, null, view, pages, null, known, streaming);
	}

}
