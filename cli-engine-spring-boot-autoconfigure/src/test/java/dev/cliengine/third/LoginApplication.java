package dev.cliengine.third;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.auth.Credential;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.middleware.AuditSink;

/**
 * Has people log in at the server the variable IDP names, as the client {@code cli} with
 * the secret in IDP_SECRET, or with what the provider in PROVIDER wants: {@code pat} a
 * token, {@code legacy} a password, {@code signing} a key, {@code vault} the program in
 * VAULT. What is audited goes to the file in AUDIT.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class LoginApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(LoginApplication.class);
		Map<String, Object> properties = new HashMap<>(Map.of("cli.id", "corpctl", "cli.auth.default-provider",
				"${PROVIDER:corp}", "cli.auth.token.pat.variables", "PAT", "cli.auth.basic.legacy.id-variable",
				"LEGACY_USER", "cli.auth.basic.legacy.secret-variable", "LEGACY_PASSWORD",
				"cli.auth.hmac.signing.id-variable", "SIGNING_ID", "cli.auth.hmac.signing.secret-variable",
				"SIGNING_KEY", "cli.auth.exec.vault.command", "${VAULT:no-vault}"));
		String corp = "cli.auth.oauth.corp.";
		properties.putAll(Map.of(corp + "client-id", "cli", corp + "client-secret", "${IDP_SECRET:}",
				corp + "authorization-uri", "${IDP}/oauth2/authorize", corp + "token-uri", "${IDP}/oauth2/token",
				corp + "device-uri", "${IDP}/oauth2/device_authorization", corp + "revocation-uri",
				"${IDP}/oauth2/revoke", corp + "redirect-port", "0", corp + "scopes", "read", corp + "flows",
				"authorization-code,device"));
		application.setDefaultProperties(properties);
		application.run(args);
	}

	@Bean
	AuditSink audit() {
		String file = System.getenv("AUDIT");
		return (entry) -> {
			if (file != null) {
				Files.writeString(Path.of(file), entry + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
		};
	}

	@CommandModule(name = "caller", description = "Whoever asks")
	static class CallerCommands {

		@CliCommand(description = "Show the caller")
		String show(Credential credential) {
			return credential.identity() + " " + credential.scopes();
		}

		@CliCommand(description = "Fail for the caller")
		String fail(Credential credential) {
			throw new IllegalStateException("failed for " + credential + " with " + credential.secret());
		}

	}

}
