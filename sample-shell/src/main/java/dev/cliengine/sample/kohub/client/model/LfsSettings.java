package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a repository puts into large file storage: of each setting what is configured,
 * what counts, and where that is from.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record LfsSettings(@Nullable Long lfsThresholdBytes, @Nullable Long lfsThresholdBytesEffective,
		@Nullable String lfsThresholdBytesSource, @Nullable Integer lfsKeepVersions,
		@Nullable Integer lfsKeepVersionsEffective, @Nullable String lfsKeepVersionsSource,
		@Nullable List<String> lfsSuffixRules, List<String> lfsSuffixRulesEffective,
		@Nullable String lfsSuffixRulesSource, @Nullable Defaults serverDefaults) {

	/**
	 * What counts where nothing is configured.
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	public record Defaults(@Nullable Long lfsThresholdBytes, @Nullable Integer lfsKeepVersions,
			List<String> lfsSuffixRulesDefault) {
	}

}
