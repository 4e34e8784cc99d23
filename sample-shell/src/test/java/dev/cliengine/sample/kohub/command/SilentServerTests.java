package dev.cliengine.sample.kohub.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.Candidate;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.sample.kohub.KohubApplication;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = { KohubApplication.class, HubLine.class }, properties = "spring.shell.history.enabled=false")
@ActiveProfiles("kohub-cli")
@DirtiesContext
class SilentServerTests {

	/** Far less than a call is given. */
	@Test
	@Timeout(20)
	void whoeverPressesTabIsNotKeptWaiting(@Autowired CommandCatalog catalog, @Autowired GlobalOptions globals)
			throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			List<String> before = List.of("--endpoint", "http://127.0.0.1:" + silent.getLocalPort(), "repo", "info");
			assertThat(new LineCompleter(globals).complete(catalog.root(), before, "")).extracting(Candidate::value)
				.allMatch((value) -> value.startsWith("-"));
		}
	}

}
