package dev.cliengine.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

import dev.cliengine.builtin.SearchFlag;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.bind.MethodCommands;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.config.FeatureRules;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.core.Stage;
import dev.cliengine.guide.ExtraDocuments;
import dev.cliengine.guide.Guide;
import dev.cliengine.guide.GuideSource;
import dev.cliengine.guide.Guides;
import dev.cliengine.middleware.FailureFormat;
import dev.cliengine.middleware.PromptPolicy;
import dev.cliengine.middleware.StandIn;
import dev.cliengine.middleware.UnknownCommandHandler;
import dev.cliengine.shell.BareLine;
import dev.cliengine.start.ManifestForm;
import dev.cliengine.start.StartCommands;
import dev.cliengine.start.StartManifest;

/**
 * Writes down what an application is made of, for {@link dev.cliengine.start.QuickStart}.
 *
 * @since 0.1.0
 */
public final class StartManifests {

	private final ConfigurableListableBeanFactory beans;

	private final Set<String> asked;

	private StartManifests(ConfigurableApplicationContext context, Set<String> asked) {
		this.asked = Set.copyOf(asked);
		this.beans = context.getBeanFactory();
	}

	/**
	 * The manifest of an application.
	 * @param context its context, refreshed
	 * @param asked the properties that decide which beans there are, as
	 * {@link dev.cliengine.start.StartRules#uniform} has them
	 * @return the bytes; or empty and why, for an application whose answers depend on
	 * beans of its own
	 */
	public static Written of(ConfigurableApplicationContext context, Set<String> asked) {
		List<String> reasons = new ManifestFitness(context).reasons();
		return reasons.isEmpty() ? new Written(Optional.of(new StartManifests(context, asked).bytes()), List.of())
				: new Written(Optional.empty(), reasons);
	}

	private byte[] bytes() {
		Map<CommandHandler, String> owners = new IdentityHashMap<>();
		CommandNode root = everything(owners).root();
		CliOutputProperties output = this.beans.getBean(CliOutputProperties.class);
		StartManifest manifest = new StartManifest(this.beans.getBean(ApplicationInfo.class),
				this.beans.getBean(GlobalOptions.class), new StartManifest.Formats(output.policy(), output.envelope()),
				configuration(root), habits(root), this.asked, ManifestForm.nothing(), ManifestForm.nothing());
		List<Guide> guides = this.beans.getBean(Guides.class).all();
		return ManifestForm.write(manifest, root, (node) -> owners.getOrDefault(node.handler(), ""), guides);
	}

	/** Commands of every stage. */
	private CommandCatalog everything(Map<CommandHandler, String> owners) {
		ApplicationInfo application = this.beans.getBean(ApplicationInfo.class);
		CommandCatalog.Builder catalog = CommandCatalog.builder(
				new Documentation(application.summary(), application.description(), List.of(), false),
				(feature) -> true);
		new ModuleBeans(this.beans, this.beans.getBean(MethodCommands.class)).addTo(catalog, owners::put);
		return catalog.build();
	}

	private StartManifest.Configuration configuration(CommandNode root) {
		CliConfigProperties config = this.beans.getBean(CliConfigProperties.class);
		CliConfigProperties.EnvironmentsFile settings = config.getEnvironments();
		List<EnvironmentDefinition> environments = new ArrayList<>(
				this.beans.getBeanProvider(EnvironmentDefinition.class).orderedStream().toList());
		settings.getBuiltIn().forEach((name, values) -> environments.add(EnvironmentDefinition.of(name, values)));
		Boolean file = settings.getFile();
		return new StartManifest.Configuration(config.places(), config.isClosed(), config.getDotenv().isEnabled(),
				config.getDotenv().isOverride(), environments, settings.getDefaultName(),
				(file != null) ? file : !environments.isEmpty(), isFeatured(root) ? rules() : null);
	}

	private FeatureRules rules() {
		CliProperties properties = this.beans.getBean(CliProperties.class);
		return new FeatureRules(properties.getMinStage(), properties.getFeatureOverrides(),
				this.beans.getBean(ApplicationInfo.class).variablePrefix() + "_MIN_STAGE");
	}

	private static boolean isFeatured(CommandNode root) {
		return root.walk()
			.anyMatch((node) -> node.feature() != null
					&& (node.feature().key() != null || node.feature().stage() != Stage.GA));
	}

	private StartManifest.Habits habits(CommandNode root) {
		ExitCodePolicy codes = this.beans.getBean(ExitCodePolicy.class);
		Duration budget = this.beans.getBean(CliCompletionProperties.class).budget();
		return new StartManifest.Habits(Stream.of(ErrorCategory.values()).map(codes::exitCode).toList(), budget,
				this.beans.getBean(CliGuideProperties.class).getProgram(), has(FailureFormat.class),
				has(UnknownCommandHandler.class), has(BareLine.class), hasDocuments(),
				this.beans.getBean(PromptPolicy.class).missing(), ownOptions(), builtIns(root));
	}

	/** An application may have put its own command in the place of one. */
	private Map<String, String> builtIns(CommandNode root) {
		Map<String, String> words = new HashMap<>();
		for (Class<? extends CommandModule> type : StartCommands.CLASSES) {
			this.beans.getBeanProvider(type).ifAvailable((module) -> module.registered().forEach((handler) -> {
				if (isMounted(root, handler)) {
					words.put(type.getName(), handler.spec().path().words());
				}
			}));
		}
		return words;
	}

	private static boolean isMounted(CommandNode root, CommandHandler handler) {
		return root.child(handler.spec().path().words())
			.map(CommandNode::handler)
			.filter((mounted) -> mounted.spec().builtIn()
					&& mounted.spec().documentation().equals(handler.spec().documentation()))
			.isPresent();
	}

	private Set<String> ownOptions() {
		return this.beans.getBeanProvider(StandIn.class)
			.stream()
			.filter((standIn) -> !(standIn instanceof SearchFlag))
			.flatMap((standIn) -> standIn.options().stream())
			.collect(Collectors.toSet());
	}

	private boolean hasDocuments() {
		return has(ExtraDocuments.class) || this.beans.getBeanNamesForType(GuideSource.class, true, false).length > 1;
	}

	private boolean has(Class<?> type) {
		return this.beans.getBeanNamesForType(type, true, false).length > 0;
	}

	/**
	 * What came of it.
	 *
	 * @param manifest the bytes, if the application can do with a manifest
	 * @param reasons why it cannot
	 */
	public record Written(Optional<byte[]> manifest, List<String> reasons) {
	}

}
