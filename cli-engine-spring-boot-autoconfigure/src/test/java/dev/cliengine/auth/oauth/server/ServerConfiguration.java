package dev.cliengine.auth.oauth.server;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Everything the server consists of, and nothing that scanning would find. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ServerConfiguration {

	@Bean
	DelegatingFilterProxyRegistrationBean security() {
		return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
	}

	@Bean
	@Order(1)
	SecurityFilterChain protocol(HttpSecurity http) throws Exception {
		return http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.oidc(Customizer.withDefaults())
				.deviceAuthorizationEndpoint(Customizer.withDefaults())
				.deviceVerificationEndpoint(Customizer.withDefaults());
		})
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	UserDetailsService people() {
		return new InMemoryUserDetailsManager(
				List.of(User.withUsername("ada").password("{noop}lovelace").roles("USER").build()));
	}

	@Bean
	ClientKeys clientKeys() {
		return new ClientKeys();
	}

	@Bean
	RegisteredClientRepository clients(ClientKeys keys) {
		RegisteredClient open = client("open").clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build();
		return new InMemoryRegisteredClientRepository(open,
				secret("cli", AuthorizationServer.SECRET, ClientAuthenticationMethod.CLIENT_SECRET_BASIC),
				secret("post", AuthorizationServer.POST_SECRET, ClientAuthenticationMethod.CLIENT_SECRET_POST),
				key("rsa", SignatureAlgorithm.RS256, keys), key("ec", SignatureAlgorithm.ES256, keys));
	}

	private static RegisteredClient secret(String id, String secret, ClientAuthenticationMethod method) {
		return every(client(id)).clientSecret("{noop}" + secret)
			.clientAuthenticationMethod(method)
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(true).build())
			.build();
	}

	private static RegisteredClient key(String id, SignatureAlgorithm algorithm, ClientKeys keys) {
		return every(client(id)).clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
			.clientSettings(ClientSettings.builder()
				.requireProofKey(true)
				.jwkSetUrl(keys.address(id))
				.tokenEndpointAuthenticationSigningAlgorithm(algorithm)
				.build())
			.build();
	}

	private static RegisteredClient.Builder every(RegisteredClient.Builder client) {
		return client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.authorizationGrantType(AuthorizationGrantType.DEVICE_CODE);
	}

	@Bean
	KeyPair pair() throws NoSuchAlgorithmException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		return generator.generateKeyPair();
	}

	@Bean
	JWKSource<SecurityContext> keys(KeyPair pair) {
		return new ImmutableJWKSet<>(new JWKSet(
				new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey(pair.getPrivate()).keyID("1").build()));
	}

	@Bean
	JwtDecoder decoder(KeyPair pair) {
		return NimbusJwtDecoder.withPublicKey((RSAPublicKey) pair.getPublic()).build();
	}

	@Bean
	AuthorizationServerSettings settings() {
		return AuthorizationServerSettings.builder().build();
	}

	private static RegisteredClient.Builder client(String id) {
		return RegisteredClient.withId(id)
			.clientId(id)
			.redirectUri("http://127.0.0.1/callback")
			.scope("openid")
			.scope("read")
			.scope("write")
			.tokenSettings(TokenSettings.builder()
				.accessTokenTimeToLive(Duration.ofMinutes(5))
				.reuseRefreshTokens(false)
				.build());
	}

}
