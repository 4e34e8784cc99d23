package dev.cliengine.third;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

import dev.cliengine.auth.Credential;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;

/**
 * Has people log in at the server the variable IDP names, as the client {@code cli} with
 * the secret in IDP_SECRET.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class LoginApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(LoginApplication.class);
		String corp = "cli.auth.oauth.corp.";
		application.setDefaultProperties(Map.of("cli.id", "corpctl", corp + "client-id", "cli", corp + "client-secret",
				"${IDP_SECRET:}", corp + "authorization-uri", "${IDP}/oauth2/authorize", corp + "token-uri",
				"${IDP}/oauth2/token", corp + "device-uri", "${IDP}/oauth2/device_authorization",
				corp + "revocation-uri", "${IDP}/oauth2/revoke", corp + "redirect-port", "0", corp + "scopes", "read",
				corp + "flows", "authorization-code,device"));
		application.run(args);
	}

	@CommandModule(name = "caller", description = "Whoever asks")
	static class CallerCommands {

		@CliCommand(description = "Show the caller")
		String show(Credential credential) {
			return credential.identity() + " " + credential.scopes();
		}

	}

}
