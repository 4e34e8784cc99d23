package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandMetadata;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ResultField;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.parse.UsageLine;
import dev.cliengine.command.schema.SchemaDocument;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.core.Tier;

/**
 * Collects what the model knows of a command.
 */
public final class Explanation {

	private final ApplicationInfo application;

	private final ExitCodePolicy exitCodes;

	public Explanation(ApplicationInfo application, ExitCodePolicy exitCodes) {
		this.application = application;
		this.exitCodes = exitCodes;
	}

	/**
	 * The facts of a command.
	 * @throws IllegalArgumentException for a group
	 */
	Map<String, Object> of(CommandNode node) {
		CommandHandler handler = node.handler();
		if (handler == null) {
			throw new IllegalArgumentException("'" + node.path().words() + "' is a group");
		}
		CommandSpec spec = handler.spec();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("command", this.application.name() + " " + spec.path().words());
		facts.put("path", spec.path().colons());
		facts.put("purpose", spec.documentation().about());
		facts.put("usage", UsageLine.of(this.application.name(), node));
		facts.put("arguments", node.syntax().arguments().stream().map(Explanation::argument).toList());
		facts.put("options", node.syntax().options().stream().map(Explanation::option).toList());
		facts.put("tier", spec.metadata().tier().word());
		facts.put("auth", auth(spec.metadata()));
		putIfAny(facts, "context", spec.metadata().contexts().isEmpty() ? null : spec.metadata().contexts());
		facts.put("calls", spec.system());
		facts.put("dry_run", dryRun(spec.metadata()));
		facts.put("asks_first", spec.metadata().tier() == Tier.DESTRUCTIVE);
		facts.put("result", result(spec));
		facts.put("exit_codes", exitCodes(spec));
		facts.put("environment", environment());
		facts.put("examples",
				spec.documentation().examples().stream().map((line) -> this.application.name() + " " + line).toList());
		return facts;
	}

	private static Map<String, Object> argument(ArgumentSpec argument) {
		Map<String, Object> facts = value(argument.usage(), argument.value(), argument.description());
		facts.put("required", argument.required());
		facts.put("repeatable", argument.variadic());
		return facts;
	}

	private static Map<String, Object> option(OptionSpec option) {
		Map<String, Object> facts = value(option.usage(), option.value(), option.description());
		facts.put("names", option.names());
		facts.put("required", option.required());
		facts.put("repeatable", option.repeatable());
		return facts;
	}

	private static Map<String, Object> value(String usage, ValueSpec value, String description) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("usage", usage);
		facts.put("type", word(value.type()));
		putIfAny(facts, "default", value.defaultValue());
		putIfAny(facts, "choices", value.choices().isEmpty() ? null : value.choices());
		putIfAny(facts, "constraints", value.constraints().isEmpty() ? null : value.constraints());
		facts.put("description", description);
		return facts;
	}

	private static Map<String, Object> auth(CommandMetadata metadata) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("requirement", word(metadata.auth()));
		if (metadata.auth() != AuthRequirement.NONE) {
			putIfAny(facts, "provider", metadata.provider());
			putIfAny(facts, "scopes", metadata.scopes().isEmpty() ? null : metadata.scopes());
		}
		return facts;
	}

	private static String dryRun(CommandMetadata metadata) {
		if (metadata.handlesDryRun()) {
			return "previewed by the command";
		}
		return metadata.changesSomething() ? "named, not run" : "no effect, it changes nothing";
	}

	private static Map<String, Object> result(CommandSpec spec) {
		ResultSpec result = spec.result();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("streaming", result.streaming());
		putIfAny(facts, "default_fields", result.fields().isEmpty() ? null : result.fields());
		facts.put("fields", SchemaDocument.fields(result).stream().map(Explanation::field).toList());
		return facts;
	}

	/** A map, since it is written without a mapper having to be built. */
	private static Map<String, Object> field(ResultField field) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", field.name());
		facts.put("optional", field.optional());
		facts.put("type", field.type());
		return facts;
	}

	private List<Map<String, Object>> exitCodes(CommandSpec spec) {
		Map<Integer, String> codes = new TreeMap<>();
		codes.put(0, "it worked");
		List<ErrorCategory> categories = new ArrayList<>(List.of(ErrorCategory.FAILURE, ErrorCategory.USAGE,
				ErrorCategory.VALIDATION, ErrorCategory.NOT_FOUND, ErrorCategory.PERMISSION, ErrorCategory.DENIED,
				ErrorCategory.INTERRUPTED, ErrorCategory.TERMINATED));
		if (spec.metadata().auth() != AuthRequirement.NONE) {
			categories.add(ErrorCategory.AUTHENTICATION);
		}
		for (ErrorCategory category : categories) {
			codes.merge(this.exitCodes.exitCode(category), word(category), (left, right) -> left + ", " + right);
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		codes.forEach((code, meaning) -> rows.add(Map.of("code", code, "meaning", meaning)));
		return rows;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private Map<String, String> environment() {
		String prefix = this.application.variablePrefix();
		Map<String, String> variables = new TreeMap<>();
		variables.put(prefix + "_OUTPUT", "the format when --output is not given");
		variables.put(prefix + "_PAGER", "the pager on a terminal, before PAGER; empty for none");
		variables.put("NO_COLOR", "no colours when it is not empty");
		return variables;
	}

	private static void putIfAny(Map<String, Object> facts, String name, @Nullable Object value) {
		if (value != null) {
			facts.put(name, value);
		}
	}

}
