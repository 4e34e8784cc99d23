package dev.cliengine.sample.kohub.client.config;

import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * Which server a client talks to, and with which token.
 *
 * @param endpoint an HTTP address without a slash at its end
 * @param endpointSource where that is from
 * @param token the token, {@code null} for none
 * @param tokenSource where that is from; a login counts more than one from the file
 * @since 0.1.0
 */
public record KohubSettings(String endpoint, SettingSource endpointSource, @Nullable Secret token,
		SettingSource tokenSource) {

	/** The server where nobody names one. */
	public static final String DEFAULT_ENDPOINT = "http://localhost:8000";

	/**
	 * What counts: what is given, else {@code HF_ENDPOINT} and {@code HF_TOKEN}, else the
	 * file. A token from the file goes to the server of the file alone.
	 * @param endpoint as given, {@code null} or empty for none
	 * @param token as given, {@code null} or empty for none
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if one of them is
	 * none
	 */
	public static KohubSettings resolve(@Nullable String endpoint, @Nullable String token,
			Map<String, String> environment, KohubConfig config) {
		Found server = Found.first(endpoint, environment.get("HF_ENDPOINT"), () -> config.endpoint().orElse(null));
		String address = (server != null) ? ConfigKeys.endpoint(server.value()) : DEFAULT_ENDPOINT;
		SettingSource from = (server != null) ? server.source() : SettingSource.DEFAULT;
		Found secret = Found.first(token, environment.get("HF_TOKEN"), () -> ofFile(address, config));
		if (secret == null) {
			return new KohubSettings(address, from, null, SettingSource.DEFAULT);
		}
		return new KohubSettings(address, from, Secret.of(ConfigKeys.token(secret.value())), secret.source());
	}

	/** The same with a token that somebody gives, or none. */
	public KohubSettings withToken(@Nullable String token) {
		return (token != null && !token.isEmpty())
				? new KohubSettings(this.endpoint, this.endpointSource, Secret.of(ConfigKeys.token(token)),
						SettingSource.GIVEN)
				: new KohubSettings(this.endpoint, this.endpointSource, null, SettingSource.DEFAULT);
	}

	private static @Nullable String ofFile(String endpoint, KohubConfig config) {
		String home = config.endpoint().map(ConfigKeys::endpoint).orElse(DEFAULT_ENDPOINT);
		return home.equals(endpoint) ? config.token().orElse(null) : null;
	}

	/**
	 * A value and where it is from.
	 */
	private record Found(String value, SettingSource source) {

		static @Nullable Found first(@Nullable String given, @Nullable String variable,
				Supplier<@Nullable String> file) {
			if (given != null && !given.isEmpty()) {
				return new Found(given, SettingSource.GIVEN);
			}
			if (variable != null && !variable.isEmpty()) {
				return new Found(variable, SettingSource.ENVIRONMENT);
			}
			String stored = file.get();
			return (stored != null && !stored.isEmpty()) ? new Found(stored, SettingSource.FILE) : null;
		}

	}

}
