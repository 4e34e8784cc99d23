package dev.cliengine.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

/**
 * What the chain decides by. A metadata resolver may change it for one run.
 *
 * @param auth whether a credential is needed
 * @param authMetadata what the auth provider wants to know; the keys {@code provider},
 * {@code tier}, {@code scopes} (separated by blanks) and {@code fixed_env} mean something
 * to the engine
 * @param mutates whether the command changes something though it has no tier
 * @param handlesDryRun whether the handler makes its own preview under {@code --dry-run}
 * @param contexts the names of the context variables the command cannot do without
 * @since 0.1.0
 */
public record CommandMetadata(AuthRequirement auth, SortedMap<String, String> authMetadata, boolean mutates,
		boolean handlesDryRun, List<String> contexts) {

	private static final String PROVIDER = "provider";

	private static final String TIER = "tier";

	private static final String SCOPES = "scopes";

	private static final String FIXED_ENVIRONMENT = "fixed_env";

	public CommandMetadata {
		authMetadata = Collections.unmodifiableSortedMap(new TreeMap<>(authMetadata));
		contexts = List.copyOf(contexts);
	}

	/** A command that needs a credential and changes nothing. */
	public static CommandMetadata standard() {
		return new CommandMetadata(AuthRequirement.REQUIRED, new TreeMap<>(), false, false, List.of());
	}

	/** The tier in the metadata; an unknown word reads as {@link Tier#READ}. */
	public Tier tier() {
		String word = this.authMetadata.getOrDefault(TIER, "").toLowerCase(Locale.ROOT);
		return Arrays.stream(Tier.values()).filter((tier) -> tier.word().equals(word)).findFirst().orElse(Tier.READ);
	}

	/** The auth provider's name, or {@code null} for the application's default. */
	public @Nullable String provider() {
		return text(PROVIDER);
	}

	/** The environment credentials are resolved for, whatever the active one is. */
	public @Nullable String fixedEnvironment() {
		return text(FIXED_ENVIRONMENT);
	}

	public List<String> scopes() {
		String scopes = text(SCOPES);
		return (scopes != null) ? List.of(scopes.strip().split("\\s+")) : List.of();
	}

	/** Whether {@code --dry-run} has something to preview. */
	public boolean changesSomething() {
		return this.mutates || tier().mutates();
	}

	public CommandMetadata withAuth(AuthRequirement auth) {
		return new CommandMetadata(auth, this.authMetadata, this.mutates, this.handlesDryRun, this.contexts);
	}

	public CommandMetadata withProvider(@Nullable String provider) {
		return with(PROVIDER, provider);
	}

	public CommandMetadata withTier(Tier tier) {
		return with(TIER, tier.word());
	}

	public CommandMetadata withScopes(List<String> scopes) {
		return with(SCOPES, String.join(" ", scopes));
	}

	/** The same with one entry more; an empty or missing value removes it. */
	public CommandMetadata with(String key, @Nullable String value) {
		Map<String, String> changed = new TreeMap<>(this.authMetadata);
		if (value == null || value.isBlank()) {
			changed.remove(key);
		}
		else {
			changed.put(key, value);
		}
		return new CommandMetadata(this.auth, new TreeMap<>(changed), this.mutates, this.handlesDryRun, this.contexts);
	}

	public CommandMetadata withDryRun(boolean mutates, boolean handlesDryRun) {
		return new CommandMetadata(this.auth, this.authMetadata, mutates, handlesDryRun, this.contexts);
	}

	public CommandMetadata withContexts(List<String> contexts) {
		return new CommandMetadata(this.auth, this.authMetadata, this.mutates, this.handlesDryRun, contexts);
	}

	private @Nullable String text(String key) {
		String value = this.authMetadata.get(key);
		return (value == null || value.isBlank()) ? null : value;
	}

}
