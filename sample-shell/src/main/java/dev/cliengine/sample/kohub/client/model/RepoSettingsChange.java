package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Settings of a repository to change; {@code null} leaves one as it is.
 *
 * @param isPrivate whether only members see it
 * @param visibility {@code public} or {@code private}
 * @param gated {@code auto}, {@code manual} or {@code none}; servers ignore it
 * @param lfsThresholdBytes from which size on files go to large file storage, at least
 * 1,000,000
 * @param lfsKeepVersions how many versions of them are kept, at least 2
 * @param lfsSuffixRules suffixes of files that always go there, each with its dot; empty
 * for none
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepoSettingsChange(@JsonProperty("private") @Nullable Boolean isPrivate, @Nullable String visibility,
		@Nullable String gated, @Nullable Long lfsThresholdBytes, @Nullable Integer lfsKeepVersions,
		@Nullable List<String> lfsSuffixRules) {

	/** Nothing changes. */
	public static RepoSettingsChange none() {
		return new RepoSettingsChange(null, null, null, null, null, null);
	}

	public RepoSettingsChange withPrivate(boolean isPrivate) {
		return new RepoSettingsChange(isPrivate, this.visibility, this.gated, this.lfsThresholdBytes,
				this.lfsKeepVersions, this.lfsSuffixRules);
	}

	public RepoSettingsChange withGated(String gated) {
		return new RepoSettingsChange(this.isPrivate, this.visibility, gated, this.lfsThresholdBytes,
				this.lfsKeepVersions, this.lfsSuffixRules);
	}

	public RepoSettingsChange withLfsThresholdBytes(long bytes) {
		return new RepoSettingsChange(this.isPrivate, this.visibility, this.gated, bytes, this.lfsKeepVersions,
				this.lfsSuffixRules);
	}

	public RepoSettingsChange withLfsKeepVersions(int versions) {
		return new RepoSettingsChange(this.isPrivate, this.visibility, this.gated, this.lfsThresholdBytes, versions,
				this.lfsSuffixRules);
	}

	public RepoSettingsChange withLfsSuffixRules(List<String> rules) {
		return new RepoSettingsChange(this.isPrivate, this.visibility, this.gated, this.lfsThresholdBytes,
				this.lfsKeepVersions, rules);
	}

}
