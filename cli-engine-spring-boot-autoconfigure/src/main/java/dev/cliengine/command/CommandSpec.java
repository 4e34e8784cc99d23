package dev.cliengine.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;
import dev.cliengine.output.View;

/**
 * Everything known of a command before it runs.
 *
 * @param path where it stands
 * @param documentation what people read about it
 * @param system the system it works on, named in envelopes and audit records
 * @param metadata what the chain decides by
 * @param syntax what may be typed after its words
 * @param result what it gives back
 * @param feature the feature it belongs to, or {@code null} to inherit
 * @param traits what sets it apart when it runs
 * @since 0.1.0
 */
public record CommandSpec(CommandPath path, Documentation documentation, String system, CommandMetadata metadata,
		Syntax syntax, ResultSpec result, @Nullable Feature feature, Set<CommandTrait> traits) {

	public CommandSpec {
		if (path.isRoot()) {
			throw new IllegalArgumentException("A command needs a name");
		}
		traits = Set.copyOf(traits);
	}

	/**
	 * Begins a command.
	 * @param path its words: {@code project list}
	 */
	public static Builder command(String path) {
		return new Builder(CommandPath.parse(path));
	}

	/** The same command below another path. */
	public CommandSpec below(CommandPath parent) {
		CommandPath mounted = parent.append(this.path);
		String name = this.system.equals(this.path.segments().get(0)) ? mounted.segments().get(0) : this.system;
		return new CommandSpec(mounted, this.documentation, name, this.metadata, this.syntax, this.result, this.feature,
				this.traits);
	}

	/** Whether the chain is skipped. */
	public boolean builtIn() {
		return this.traits.contains(CommandTrait.BUILT_IN);
	}

	/** Whether it works on a broken configuration, and so runs with one. */
	public boolean repairs() {
		return this.traits.contains(CommandTrait.REPAIRS);
	}

	/** Whether it takes the streams of the process for itself. */
	public boolean exclusive() {
		return this.traits.contains(CommandTrait.EXCLUSIVE);
	}

	/** Collects what is known of a command. */
	public static final class Builder {

		private final CommandPath path;

		private String summary = "";

		private @Nullable String description;

		private final List<String> aliases = new ArrayList<>();

		private boolean hidden;

		private final List<String> examples = new ArrayList<>();

		private @Nullable String system;

		private CommandMetadata metadata = CommandMetadata.standard();

		private final List<OptionSpec> options = new ArrayList<>();

		private final List<ArgumentSpec> arguments = new ArrayList<>();

		private final List<OptionRelation> relations = new ArrayList<>();

		private List<String> fields = List.of();

		private @Nullable Supplier<JsonNode> schema;

		private @Nullable View view;

		private @Nullable String viewId;

		private ResultSpec.@Nullable Pages pagination;

		private boolean streaming;

		private @Nullable Feature feature;

		private @Nullable String confirmation;

		private final Set<CommandTrait> traits = EnumSet.noneOf(CommandTrait.class);

		private Builder(CommandPath path) {
			this.path = path;
		}

		/** One line for lists. */
		public Builder summary(String summary) {
			this.summary = summary;
			return this;
		}

		/** A longer text for the command's own help. */
		public Builder description(String description) {
			this.description = description;
			return this;
		}

		public Builder alias(String alias) {
			this.aliases.add(alias);
			return this;
		}

		public Builder hidden() {
			this.hidden = true;
			return this;
		}

		/** A command line that shows how it is used, without the application's name. */
		public Builder example(String line) {
			this.examples.add(line);
			return this;
		}

		/** What is asked before it runs, when it is destructive. */
		public Builder confirmation(String question) {
			this.confirmation = question;
			return this;
		}

		/** The system it works on; the first word of the path by default. */
		public Builder system(String system) {
			this.system = system;
			return this;
		}

		/** Sets everything the chain decides by at once. */
		public Builder metadata(CommandMetadata metadata) {
			this.metadata = metadata;
			return this;
		}

		public Builder auth(AuthRequirement auth) {
			return metadata(this.metadata.withAuth(auth));
		}

		public Builder authProvider(String provider) {
			return metadata(this.metadata.withProvider(provider));
		}

		public Builder scopes(List<String> scopes) {
			return metadata(this.metadata.withScopes(scopes));
		}

		public Builder tier(Tier tier) {
			return metadata(this.metadata.withTier(tier));
		}

		/** The context variables it cannot do without. */
		public Builder context(String... names) {
			return metadata(this.metadata.withContexts(List.of(names)));
		}

		/** Marks a command that changes something though it has no tier. */
		public Builder mutates() {
			return metadata(this.metadata.withDryRun(true, this.metadata.handlesDryRun()));
		}

		/** The handler makes its own preview under {@code --dry-run}. */
		public Builder handlesDryRun() {
			return metadata(this.metadata.withDryRun(this.metadata.mutates(), true));
		}

		/** It gives an {@link dev.cliengine.core.Operation}, which can be waited for. */
		public Builder waits() {
			this.options.addAll(WaitOptions.all());
			return this;
		}

		public Builder option(OptionSpec.Builder option) {
			this.options.add(option.build());
			return this;
		}

		public Builder argument(ArgumentSpec argument) {
			this.arguments.add(argument);
			return this;
		}

		/** A required argument of one word. */
		public Builder argument(String id, String description) {
			String label = id.toUpperCase(Locale.ROOT).replace('-', '_');
			return argument(new ArgumentSpec(id, ValueSpec.labelled(label).build(), true, false, description));
		}

		public Builder relation(OptionRelation.Kind kind, String... ids) {
			this.relations.add(new OptionRelation(kind, List.of(ids)));
			return this;
		}

		/** The fields shown by default. */
		public Builder fields(List<String> fields) {
			this.fields = fields;
			return this;
		}

		public Builder schema(Supplier<JsonNode> schema) {
			this.schema = schema;
			return this;
		}

		public Builder view(View view) {
			this.view = view;
			return this;
		}

		public Builder viewId(String viewId) {
			this.viewId = viewId;
			return this;
		}

		/**
		 * It gives a {@link dev.cliengine.core.Page} of a list the server keeps; see
		 * {@link PagingOptions#request} for what is asked for.
		 */
		public Builder paginatedByServer(long defaultLimit, long maxLimit) {
			this.pagination = new ResultSpec.Pages(defaultLimit, maxLimit, true);
			return this;
		}

		public Builder paginated(long defaultLimit, long maxLimit) {
			this.pagination = new ResultSpec.Pages(defaultLimit, maxLimit);
			return this;
		}

		/** The result is a stream of events, one JSON line each. */
		public Builder streaming() {
			this.streaming = true;
			return this;
		}

		public Builder feature(@Nullable String key, Stage stage) {
			this.feature = new Feature(key, stage);
			return this;
		}

		/** Skips the chain: no credential, authorizer, audit. For help-like commands. */
		public Builder builtIn() {
			this.traits.add(CommandTrait.BUILT_IN);
			return auth(AuthRequirement.NONE);
		}

		/** Runs also while a configuration file cannot be read, because it mends it. */
		public Builder repairs() {
			this.traits.add(CommandTrait.REPAIRS);
			return this;
		}

		/**
		 * Takes the streams of the process for itself, as a session does: no batch and no
		 * agent can run it.
		 */
		public Builder exclusive() {
			this.traits.add(CommandTrait.EXCLUSIVE);
			return this;
		}

		/**
		 * @throws IllegalArgumentException if the parts contradict each other
		 */
		public CommandSpec build() {
			String firstWord = this.path.isRoot() ? "" : this.path.segments().get(0);
			return new CommandSpec(this.path,
					new Documentation(this.summary, this.description, this.aliases, this.hidden, this.examples,
							this.confirmation),
					(this.system != null && !this.system.isEmpty()) ? this.system : firstWord, this.metadata,
					new Syntax(this.options, this.arguments, this.relations),
					new ResultSpec(this.fields, this.schema, this.view, this.viewId, this.pagination, this.streaming),
					this.feature, this.traits);
		}

	}

}
