package dev.cliengine.sample.backend.hub.repo;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import dev.cliengine.sample.backend.hub.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who works in a repository. */
final class Repo {

	private final RepoHub hub;

	private final String id;

	private final String token;

	private Repo(RepoHub hub, String id, String token) {
		this.hub = hub;
		this.id = id;
		this.token = token;
	}

	/** A new model of a user's. */
	static Repo create(RepoHub hub, String id, boolean isPrivate) {
		String[] names = id.split("/");
		Reply made = hub.post("/api/repos/create", Json.MAPPER
			.writeValueAsString(Map.of("name", names[1], "organization", names[0], "private", isPrivate)), names[0]);
		assertThat(made.status()).as(made.text()).isEqualTo(200);
		return new Repo(hub, id, names[0]);
	}

	/** The same for somebody else; the empty token is nobody's. */
	Repo as(String other) {
		return new Repo(this.hub, this.id, other);
	}

	String path() {
		return "/api/models/" + this.id;
	}

	Reply get(String rest) {
		return this.hub.get(path() + rest, this.token);
	}

	Reply post(String rest, String json) {
		return this.hub.post(path() + rest, json, this.token);
	}

	Reply send(String method, String rest, String json) {
		return this.hub.send(method, path() + rest, json, this.token);
	}

	/** Commits files, each written {@code path=content}, to main. */
	String commit(String message, String... files) {
		return commitTo("main", message, files);
	}

	/**
	 * Commits files to a branch and returns the commit's id; without content a file is
	 * removed.
	 */
	String commitTo(String branch, String message, String... files) {
		List<String> lines = new ArrayList<>();
		for (String file : files) {
			int split = file.indexOf('=');
			lines.add((split < 0) ? line("deletedFile", Map.of("path", file))
					: file(file.substring(0, split), file.substring(split + 1).getBytes(StandardCharsets.UTF_8)));
		}
		Reply made = commitLines(branch, message, lines);
		assertThat(made.status()).as(made.text()).isEqualTo(200);
		return made.at("/commitOid");
	}

	/** Commits these lines behind a header. */
	Reply commitLines(String branch, String message, List<String> lines) {
		List<String> all = new ArrayList<>(lines);
		all.add(0, line("header", Map.of("summary", message, "description", "")));
		return post("/commit/" + branch, String.join("\n", all));
	}

	static String file(String path, byte[] content) {
		return line("file",
				Map.of("path", path, "content", Base64.getEncoder().encodeToString(content), "encoding", "base64"));
	}

	static String line(String key, Map<String, ?> value) {
		return Json.MAPPER.writeValueAsString(Map.of("key", key, "value", value));
	}

	/** Downloads a file as a client does. */
	Reply download(String revision, String path) {
		Reply found = this.hub.get("/" + this.id + "/resolve/" + revision + "/" + path, this.token);
		assertThat(found.status()).as(found.text()).isEqualTo(302);
		return this.hub.exchange("GET", found.location(), BodyPublishers.noBody());
	}

	/** The paths of a branch, recursively. */
	List<String> files(String revision) {
		Reply tree = get("/tree/" + revision + "?recursive=true");
		assertThat(tree.status()).as(tree.text()).isEqualTo(200);
		return tree.json().valueStream().map((entry) -> entry.get("path").stringValue()).toList();
	}

}
