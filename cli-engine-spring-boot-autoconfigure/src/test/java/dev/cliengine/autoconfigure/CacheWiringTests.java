package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.test.Result;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.client.BackendClients;

import static org.assertj.core.api.Assertions.assertThat;

class CacheWiringTests {

	@TempDir
	Path home;

	private HttpServer server;

	private int asked;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void withoutTheCacheThereIsNoOffline() {
		application(Map.of()).run((context) -> {
			assertThat(TestApplication.run(context, "thing", "get", "--offline").exit()).isEqualTo(2);
			assertThat(TestApplication.run(context, "thing", "get").exit()).isZero();
			assertThat(this.home).isEmptyDirectory();
		});
	}

	@Test
	void offlineAnswersFromWhatIsKept() {
		application(Map.of()).withPropertyValues("cli.cache.enabled=true").run((context) -> {
			Result nothing = TestApplication.run(context, "thing", "get", "--offline");
			assertThat(nothing.exit()).isEqualTo(1);
			assertThat(nothing.stderr()).contains("OFFLINE");
			assertThat(this.asked).isZero();
			assertThat(TestApplication.run(context, "thing", "get").stdout()).contains("kept");
			assertThat(TestApplication.run(context, "thing", "get", "--offline").stdout()).contains("kept");
			assertThat(this.asked).isEqualTo(1);
			assertThat(this.home.resolve("cache/fleet/answers")).isNotEmptyDirectory();
		});
	}

	@Test
	void aVariableSaysItToo() {
		application(Map.of("FLEET_OFFLINE", "true")).withPropertyValues("cli.cache.enabled=true")
			.run((context) -> assertThat(TestApplication.run(context, "thing", "get").stderr()).contains("OFFLINE"));
	}

	private ApplicationContextRunner application(Map<String, String> variables) {
		Map<String, String> all = new HashMap<>(variables);
		all.put("XDG_CACHE_HOME", this.home.resolve("cache").toString());
		all.put("XDG_CONFIG_HOME", this.home.resolve("config").toString());
		return TestApplication.runner(all)
			.withConfiguration(AutoConfigurations.of(CliCacheAutoConfiguration.class))
			.withUserConfiguration(Things.class)
			.withPropertyValues("things.url=http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.asked++;
		byte[] bytes = "kept".getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("ETag", "\"v1\"");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Configuration(proxyBeanMethods = false)
	static class Things {

		@Bean
		CommandHandler get(BackendClients clients, @Value("${things.url}") String url) {
			CommandSpec spec = CommandSpec.command("thing get").auth(AuthRequirement.NONE).build();
			return CommandHandler.of(spec,
					(context) -> clients.client(Backend.named("things").baseUrl(url).build())
						.get()
						.uri("/a")
						.retrieve()
						.bodyToMono(String.class));
		}

	}

}
