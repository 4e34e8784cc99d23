package dev.cliengine.start;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.manifest.ManifestInput;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.config.ConfigPlaces;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.config.FeatureRules;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.output.FormatPolicy;

/**
 * What is known of an application without starting it.
 *
 * @param application what it says of itself
 * @param globals the options every line accepts
 * @param formats how it prints
 * @param configuration what it lets people configure, as far as answers depend on it
 * @param habits what it does in its own way
 * @param asked the properties that decide which beans it has
 * @param catalog its commands
 * @param guides its guides
 * @since 0.1.0
 */
public record StartManifest(ApplicationInfo application, GlobalOptions globals, Formats formats,
		Configuration configuration, Habits habits, Set<String> asked, ManifestInput catalog, ManifestInput guides) {

	/**
	 * How an application prints.
	 *
	 * @param policy the formats it offers
	 * @param envelope whether JSON stands in an envelope
	 */
	public record Formats(FormatPolicy policy, boolean envelope) {
	}

	/**
	 * What people may configure.
	 *
	 * @param places where the file is
	 * @param closed whether people may set declared keys only
	 * @param dotEnv whether a {@code .env} file is read
	 * @param dotEnvFirst whether it goes before the variables of the process
	 * @param environments the environments the application brings along
	 * @param defaultEnvironment the one used when nobody chose one
	 * @param environmentsFile whether people may define environments
	 * @param features what the application says of its features, {@code null} if no
	 * command belongs to one
	 */
	public record Configuration(ConfigPlaces places, boolean closed, boolean dotEnv, boolean dotEnvFirst,
			List<EnvironmentDefinition> environments, @Nullable String defaultEnvironment, boolean environmentsFile,
			@Nullable FeatureRules features) {
	}

	/**
	 * What an application does in its own way, and its numbers.
	 *
	 * @param exitCodes the exit code of each category, in the order of the categories
	 * @param completionBudget how long completion may take
	 * @param guideProgram what the list of guides calls the application
	 * @param ownFailures whether failures are told in its own words
	 * @param ownStrangers whether it runs words that are no commands
	 * @param ownBareLine whether it decides itself what runs without words
	 * @param ownDocuments whether there are guides or documents beside those on the class
	 * path
	 * @param asks whether people are asked for what a line lacks
	 * @param ownOptions the global options that make it run something else than the line
	 * @param builtIns the words of commands of the engine, by the names of their classes
	 */
	public record Habits(List<Integer> exitCodes, Duration completionBudget, String guideProgram, boolean ownFailures,
			boolean ownStrangers, boolean ownBareLine, boolean ownDocuments, boolean asks, Set<String> ownOptions,
			Map<String, String> builtIns) {
	}

}
