package dev.cliengine.start;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.manifest.CatalogForm;
import dev.cliengine.command.manifest.ManifestInput;
import dev.cliengine.command.manifest.ManifestOutput;
import dev.cliengine.command.manifest.SyntaxForm;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigPlaces;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.config.FeatureRules;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.Stage;
import dev.cliengine.guide.Guide;
import dev.cliengine.output.FormatPolicy;

/**
 * A manifest as bytes.
 *
 * @since 0.1.0
 */
public final class ManifestForm {

	/** Another shape of the bytes has another number. */
	private static final long VERSION = 1;

	private ManifestForm() {
	}

	/**
	 * Writes a manifest down.
	 * @param manifest what it holds, but for commands and guides
	 * @param root the commands
	 * @param owners the names of the beans that registered them
	 */
	public static byte[] write(StartManifest manifest, CommandNode root, Function<CommandNode, String> owners,
			List<Guide> guides) {
		ManifestOutput out = new ManifestOutput().number(VERSION);
		application(out, manifest.application());
		SyntaxForm.writeOptions(out, manifest.globals().options());
		SyntaxForm.writeOptions(out, manifest.globals().rootOptions());
		SyntaxForm.writeRelations(out, manifest.globals().relations());
		FormatPolicy policy = manifest.formats().policy();
		out.texts(policy.offered()).table(policy.names(), ManifestOutput::text).text(policy.usual());
		out.flag(manifest.formats().envelope());
		configuration(out, manifest.configuration());
		habits(out, manifest.habits());
		out.texts(manifest.asked());
		out.block(bytes((part) -> CatalogForm.write(part, root, owners)));
		out.block(bytes((part) -> part.list(guides,
				(to, guide) -> to.text(guide.topic()).text(guide.summary()).text(guide.body()))));
		return out.toByteArray();
	}

	/**
	 * Reads a manifest.
	 * @return empty if it was written in another shape
	 */
	static Optional<StartManifest> read(byte[] bytes) {
		ManifestInput in = new ManifestInput(bytes);
		if (in.number() != VERSION) {
			return Optional.empty();
		}
		ApplicationInfo application = new ApplicationInfo(in.text(), in.text(), in.text(), in.text(), in.text(),
				in.text(), in.text());
		GlobalOptions globals = new GlobalOptions(SyntaxForm.readOptions(in), SyntaxForm.readOptions(in),
				SyntaxForm.readRelations(in));
		FormatPolicy policy = new FormatPolicy(in.texts(), in.table(ManifestInput::text), in.textOrNull());
		return Optional.of(new StartManifest(application, globals, new StartManifest.Formats(policy, in.flag()),
				configuration(in), habits(in), Set.copyOf(in.texts()), in.block(), in.block()));
	}

	/** What stands for parts that are written beside a manifest. */
	public static ManifestInput nothing() {
		return new ManifestInput(new byte[0]);
	}

	/** Reads guides. */
	static List<Guide> guides(ManifestInput in) {
		return in.list((from) -> new Guide(from.text(), from.text(), from.text()));
	}

	private static void application(ManifestOutput out, ApplicationInfo application) {
		out.text(application.name()).text(application.id()).text(application.summary());
		out.text(application.description()).text(application.version()).text(application.commit());
		out.text(application.date());
	}

	private static void configuration(ManifestOutput out, StartManifest.Configuration configuration) {
		ConfigPlaces places = configuration.places();
		out.text(places.directoryVariable()).text(places.directory()).text(places.file());
		out.word(places.format()).flag(places.secret());
		out.flag(configuration.closed()).flag(configuration.dotEnv()).flag(configuration.dotEnvFirst());
		out.list(configuration.environments(), (to, each) -> to.text(each.name()).value(each.values()));
		out.text(configuration.defaultEnvironment()).flag(configuration.environmentsFile());
		FeatureRules features = configuration.features();
		out.flag(features != null);
		if (features != null) {
			out.word(features.minimum()).table(features.overrides(), ManifestOutput::word).text(features.variable());
		}
	}

	private static StartManifest.Configuration configuration(ManifestInput in) {
		ConfigPlaces places = new ConfigPlaces(in.textOrNull(), in.textOrNull(), in.textOrNull(),
				in.word(ConfigFormat.values()), in.flag());
		return new StartManifest.Configuration(places, in.flag(), in.flag(), in.flag(),
				in.list(ManifestForm::environment), in.textOrNull(), in.flag(), features(in));
	}

	private static EnvironmentDefinition environment(ManifestInput in) {
		String name = in.text();
		if (!(in.value() instanceof Map<?, ?> table)) {
			throw new IllegalStateException("The environment " + name + " is no table");
		}
		Map<String, Object> values = new LinkedHashMap<>();
		table.forEach((key, value) -> values.put(String.valueOf(key), value));
		return new EnvironmentDefinition(name, values);
	}

	private static @Nullable FeatureRules features(ManifestInput in) {
		return in.flag()
				? new FeatureRules(in.word(Stage.values()), in.table((from) -> from.word(Stage.values())), in.text())
				: null;
	}

	private static void habits(ManifestOutput out, StartManifest.Habits habits) {
		out.list(habits.exitCodes(), (to, code) -> to.number(code)).number(habits.completionBudget().toNanos());
		out.text(habits.guideProgram()).flag(habits.ownFailures()).flag(habits.ownStrangers());
		out.flag(habits.ownBareLine()).flag(habits.ownDocuments()).flag(habits.asks());
		out.texts(habits.ownOptions());
		out.table(habits.builtIns(), ManifestOutput::text);
	}

	private static StartManifest.Habits habits(ManifestInput in) {
		return new StartManifest.Habits(in.list((from) -> (int) from.number()), Duration.ofNanos(in.number()),
				in.text(), in.flag(), in.flag(), in.flag(), in.flag(), in.flag(), Set.copyOf(in.texts()),
				in.table(ManifestInput::text));
	}

	private static byte[] bytes(Consumer<ManifestOutput> writer) {
		ManifestOutput part = new ManifestOutput();
		writer.accept(part);
		return part.toByteArray();
	}

}
