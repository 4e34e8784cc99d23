package dev.cliengine.second;

import java.nio.file.Path;
import java.util.List;

import dev.cliengine.third.LoginApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a start costs that needs no credential, although it could log in. */
@EnabledOnOs(OS.LINUX)
class LoadedClassesTests {

	private static final List<String> UNWANTED = List.of("org.springframework.security.",
			"org.springframework.web.reactive.function.", "org.springframework.http.client.", "reactor.",
			"com.nimbusds.", "jdk.internal.net.http.", "com.sun.jna.");

	@TempDir
	Path home;

	@Test
	void nothingOfTheWebIsLoadedBeforeACredentialIsNeeded() {
		List<String> classes = new Cli(LoginApplication.class, this.home).with("IDP", "http://127.0.0.1:1")
			.classesOf("auth", "login", "--help");
		assertThat(classes).contains("dev.cliengine.auth.oauth.OAuthAuthProvider",
				"dev.cliengine.auth.oauth.TokenEndpoint");
		// Boot itself looks for three or four of org.springframework.web and http
		assertThat(classes).filteredOn((name) -> UNWANTED.stream().anyMatch(name::startsWith)).isEmpty();
	}

}
