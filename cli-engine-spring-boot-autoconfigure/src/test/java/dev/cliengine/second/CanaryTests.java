package dev.cliengine.second;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.cliengine.third.LoginApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.cliengine.auth.oauth.server.AuthorizationServer;
import dev.cliengine.auth.oauth.server.ScriptedBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for secrets in every byte whole processes write. They may be in the file of the
 * credential store and on the stdout of {@code auth token}, and nowhere else.
 */
@EnabledOnOs(OS.LINUX)
class CanaryTests {

	private static final String CANARY = "CANARY-5e6f70/+x";

	private static final List<String> FORMATS = List.of("json", "human", "toon", "csv", "yaml", "ndjson");

	/** Each takes the next format, so that every one meets every kind of credential. */
	private static final List<String> LINES = List.of("auth status --verbose --debug", "caller show --debug",
			"caller fail --debug --verbose", "auth login --dry-run --debug", "caller show --dry-run --verbose",
			"caller show --schema", "auth logout --dry-run --verbose");

	private static final Pattern ISSUED = Pattern.compile("\"(?:access|refresh)_token\":\"([^\"]+)\"");

	private final Set<String> secrets = new HashSet<>();

	@TempDir
	Path home;

	@TempDir
	Path outside;

	@BeforeEach
	void watch() {
		// Encoded for an address it begins the same
		this.secrets.add(CANARY.substring(0, CANARY.indexOf('/')));
		this.secrets.add(encoded(CANARY));
		this.secrets.add(encoded("ada:" + CANARY));
		this.secrets.add(AuthorizationServer.SECRET);
	}

	@ParameterizedTest
	@EnumSource
	void r35ASecretIsNowhereElse(Kind kind) throws IOException {
		Cli cli = cli("http://127.0.0.1:1").with("PROVIDER", kind.provider);
		for (Map.Entry<String, String> variable : kind.variables.entrySet()) {
			cli = cli.with(variable.getKey(), variable.getValue());
		}
		if (kind == Kind.PROGRAM) {
			cli = cli.with("VAULT", program().toString());
		}
		Path input = Files.writeString(this.outside.resolve("input"), CANARY + "\n");
		if (!kind.login.isEmpty()) {
			Result login = cli.bash("\"$@\" < '" + input + "'", (kind.login + " --json --debug").split(" "));
			assertThat(login.exitCode()).as(login.err()).isZero();
			clean(login);
			stored();
		}
		matrix(cli, kind.ordinal());
		Result token = cli.run("auth", "token", "--human", "--debug");
		assertThat(token.out()).isEqualTo(kind.token ? CANARY + "\n" : "");
		assertThat(token.exitCode()).isEqualTo(kind.token ? 0 : 2);
		clean(new Result(0, "", token.err()));
		if (!kind.login.isEmpty()) {
			assertThat(cli.run("auth", "logout").exitCode()).isZero();
		}
		assertThat(finds()).isEmpty();
	}

	@Test
	void r35IssuedTokensAreNowhereElse() throws IOException {
		try (AuthorizationServer server = AuthorizationServer.start()) {
			Cli cli = cli(server.address());
			try (Running login = cli.start("auth", "login", "--no-browser", "--json", "--debug")) {
				login.complains("\n  http");
				Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !page(login).isEmpty());
				new ScriptedBrowser().accept(URI.create(page(login)));
				Result result = login.result();
				assertThat(result.exitCode()).isZero();
				remember();
				clean(result);
			}
			Path file = stored();
			matrix(cli, 5);
			Files.writeString(file, Files.readString(file).replaceFirst("\"expires_at\":\\d+", "\"expires_at\":1"));
			Result renewed = cli.run("caller", "show", "--debug", "--verbose");
			assertThat(renewed.exitCode()).isZero();
			remember();
			clean(renewed);
			assertThat(this.secrets).hasSize(8);
			Result token = cli.run("auth", "token", "--human", "--debug");
			assertThat(Files.readString(stored())).contains(token.out().strip());
			clean(new Result(0, "", token.err()));
			clean(cli.run("auth", "logout", "--debug", "--verbose"));
		}
		assertThat(finds()).isEmpty();
	}

	/** What is in the home is looked at in the end. */
	private void matrix(Cli cli, int turn) {
		List<List<String>> lines = new ArrayList<>();
		for (String line : LINES) {
			String format = FORMATS.get((turn + lines.size()) % FORMATS.size());
			lines.add(Stream.concat(Stream.of(line.split(" ")), Stream.of("--output", format)).toList());
		}
		List<Result> results = cli.runAll(lines);
		results.forEach(this::clean);
		assertThat(results.get(0).exitCode()).as(results.get(0).err()).isZero();
		assertThat(results.get(1).exitCode()).as(results.get(1).err()).isZero();
		assertThat(results.get(2).out() + results.get(2).err()).contains("failed for ", "********");
		assertThat(this.home.resolve("audit")).content().contains("caller");
	}

	private void clean(Result result) {
		assertThat(result.out() + result.err()).doesNotContain(this.secrets);
	}

	/** The one file with secrets in it, which others cannot read. */
	private Path stored() throws IOException {
		List<Path> finds = finds();
		assertThat(finds).hasSize(1);
		assertThat(finds.get(0).getParent()).isEqualTo(this.home.resolve("xdg-CONFIG/corpctl/credentials"));
		assertThat(Files.getPosixFilePermissions(finds.get(0))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		return finds.get(0);
	}

	/** Files with secrets, apart from what the processes printed. */
	private List<Path> finds() throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().matches("(?:out|err)\\d+"))
				.filter(this::holdsSecrets)
				.toList();
		}
	}

	private boolean holdsSecrets(Path file) {
		try {
			String content = Files.readString(file, StandardCharsets.ISO_8859_1);
			return this.secrets.stream().anyMatch(content::contains);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void remember() throws IOException {
		String stored = Files.readString(this.home.resolve("xdg-CONFIG/corpctl/credentials/corp-.json"));
		ISSUED.matcher(stored)
			.results()
			.map(MatchResult::group)
			.forEach((member) -> this.secrets.add(member.split("\"")[3]));
	}

	private static String page(Running login) throws IOException {
		String err = Files.readString(login.err());
		return err.substring(0, err.lastIndexOf('\n') + 1)
			.lines()
			.filter((line) -> line.startsWith("  http"))
			.map(String::strip)
			.findFirst()
			.orElse("");
	}

	private Path program() throws IOException {
		Path program = Files.writeString(this.outside.resolve("vault"), """
				#!/bin/sh
				case "$(cat)" in
				*list-environments*) echo '{"environments":[""]}' ;;
				*) echo '{"token":"%s","identity":"ada"}' ;;
				esac
				""".formatted(CANARY));
		return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
	}

	private Cli cli(String server) {
		return new Cli(LoginApplication.class, this.home).with("IDP", server)
			.with("IDP_SECRET", AuthorizationServer.SECRET)
			.with("AUDIT", this.home.resolve("audit").toString())
			.with("CORPCTL_CREDENTIAL_STORE", "file");
	}

	private static String encoded(String text) {
		return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Where a secret comes from. */
	enum Kind {

		TOKEN("pat", Map.of(), "auth login --with-token", true),

		VARIABLE("pat", Map.of("PAT", CANARY), "", true),

		PASSWORD("legacy", Map.of(), "auth login --user ada --with-token", false),

		KEY("signing", Map.of(), "auth login --key-id ada --with-token", false),

		PROGRAM("vault", Map.of(), "", true);

		private final String provider;

		private final Map<String, String> variables;

		private final String login;

		private final boolean token;

		Kind(String provider, Map<String, String> variables, String login, boolean token) {
			this.provider = provider;
			this.variables = variables;
			this.login = login;
			this.token = token;
		}

	}

}
