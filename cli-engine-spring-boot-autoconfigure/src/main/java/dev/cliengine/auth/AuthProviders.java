package dev.cliengine.auth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The providers of an application by name, in the order they were declared. A later one
 * of the same name takes the place of the earlier.
 *
 * @since 0.1.0
 */
public final class AuthProviders {

	private final Map<String, AuthProvider> providers = new LinkedHashMap<>();

	private final @Nullable String defaultProvider;

	/**
	 * @param defaultProvider the provider for commands that name none; the first one when
	 * {@code null}
	 */
	public AuthProviders(List<AuthProvider> providers, @Nullable String defaultProvider) {
		providers.forEach((provider) -> this.providers.put(provider.name(), provider));
		this.defaultProvider = defaultProvider;
	}

	public List<String> names() {
		return List.copyOf(this.providers.keySet());
	}

	/** The name used by commands that name none; empty when there is no provider. */
	public String defaultName() {
		if (this.defaultProvider != null) {
			return this.defaultProvider;
		}
		return this.providers.isEmpty() ? "" : this.providers.keySet().iterator().next();
	}

	/**
	 * The provider of that name.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} if there is
	 * none
	 */
	public AuthProvider get(String name) {
		AuthProvider provider = this.providers.get(name);
		if (provider == null) {
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix(this.providers.isEmpty()
						? "Declare an AuthProvider bean, or auth = AuthRequirement.NONE where nobody has to log in"
						: "The providers are " + String.join(", ", this.providers.keySet()))
				.message("auth: no provider registered with name \"" + name + "\"");
		}
		return provider;
	}

}
