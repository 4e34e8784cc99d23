package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.cliengine.sample.kohub.client.model.CommitOperation.PutFile;
import dev.cliengine.sample.kohub.client.model.CommitOperation.PutLfsFile;
import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.LfsObject;
import dev.cliengine.sample.kohub.client.model.NewCommit;
import dev.cliengine.sample.kohub.client.model.PreuploadFile;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.client.model.TreeQuery;

/**
 * The call of the client that makes the request of each recorded pair.
 */
final class PairCalls {

	private static final Repo SMALL = Repo.model("aurora-lab/aurora-small");

	private static final String COMMIT = "7ab0dbc01a55a55c462aa48879a1e1a6ba305203337954b6bf43299bc3209cba";

	private static final String OID = "c8f5d0341d54d951a71b136e6e2afcb14d11ed8489a7ae126a8fee0df6ecf193";

	private final KohubClient client;

	private final Path directory;

	PairCalls(KohubClient client, Path directory) {
		this.client = client;
		this.directory = directory;
	}

	Object make(String id) {
		int number = Integer.parseInt(id.substring(1));
		if (number <= 20) {
			return people(id);
		}
		if (number <= 33) {
			return repositories(id);
		}
		return (number <= 45) ? files(id) : changes(id);
	}

	private Object people(String id) {
		AuthApi auth = this.client.auth();
		OrganizationApi organizations = this.client.organizations();
		return switch (id) {
			case "E1" -> this.client.server().version();
			case "E2" -> auth.register("mira", "mira@example.com", "north-star-7");
			case "E3" -> auth.register("mira", "m2@example.com", "x");
			case "E4" -> auth.register("ivo", "nope", "x");
			case "E5" -> auth.login("mira", "wrong");
			case "E6" -> auth.login("mira", "north-star-7");
			case "E7", "E8" -> auth.whoami();
			case "E9" -> this.client.tokens().createToken("my-laptop");
			case "E10" -> this.client.tokens().listTokens();
			case "E11" -> this.client.tokens().revokeToken(99);
			case "E12" -> organizations.createOrganization("aurora-lab", "Northern models");
			case "E13" -> organizations.createOrganization("aurora-lab");
			case "E14" -> organizations.getOrganization("aurora-lab");
			case "E15" -> organizations.getOrganization("nowhere");
			case "E16" -> organizations.addOrganizationMember("aurora-lab", "theo", Role.MEMBER);
			case "E17" -> organizations.updateOrganizationMember("aurora-lab", "mira", Role.MEMBER);
			case "E18" -> organizations.updateOrganizationMember("aurora-lab", "theo", Role.ADMIN);
			case "E19" -> organizations.listOrganizationMembers("aurora-lab");
			case "E20" -> organizations.listUserOrganizations("theo");
			default -> throw new IllegalArgumentException(id);
		};
	}

	private Object repositories(String id) {
		RepositoryApi repositories = this.client.repositories();
		return switch (id) {
			case "E21", "E22" -> repositories.createRepo("aurora-lab/aurora-small");
			case "E23" -> repositories.createRepo("aurora-small");
			case "E24" -> repositories.createRepo("sketch", RepoType.MODEL, true);
			case "E25" -> this.client.uploads()
				.preupload(SMALL, "main",
						List.of(new PreuploadFile("README.md", 9, "IyBBdXJvcmEK", null), new PreuploadFile(
								"model.safetensors", 4096, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", null)));
			case "E26" -> this.client.lfs().uploadBatch(SMALL, List.of(new LfsObject(OID, 4096)));
			case "E27" -> this.client.lfs()
				.verify(URI.create(this.client.endpoint() + "/api/aurora-lab/aurora-small.git/info/lfs/verify"),
						new LfsObject(OID, 4096));
			case "E28" -> this.client.commits()
				.commit(SMALL, "main",
						new NewCommit("Add card and weights", "", List.of(new PutFile("README.md", bytes("# Aurora\n")),
								new PutLfsFile("model.safetensors", OID, 4096))));
			case "E29" -> this.client.commits()
				.commit(SMALL, "main", new NewCommit("w", null, List.of(new PutFile("w.bin", bytes("zzz")))));
			case "E30" -> repositories.repoInfo(SMALL);
			case "E31" -> repositories.repoInfo(Repo.model("mira/sketch"));
			case "E32" -> repositories.repoInfo(SMALL, "main");
			case "E33" -> repositories.repoInfo(SMALL, "nope");
			default -> throw new IllegalArgumentException(id);
		};
	}

	private Object files(String id) {
		RepositoryApi repositories = this.client.repositories();
		return switch (id) {
			case "E34" -> repositories.listRepos(RepoType.MODEL, RepoQuery.all().withAuthor("aurora-lab"));
			case "E35" -> repositories.listRepos(RepoType.MODEL, RepoQuery.all().withSort("weird"));
			case "E36" -> repositories.namespaceRepos("mira", null, null);
			case "E37" -> this.client.trees().listRepoTree(SMALL);
			case "E38" -> List
				.of(this.client.trees().streamRepoTree(SMALL, "main", TreeQuery.below("").withLimit(1)).blockFirst());
			case "E39" -> this.client.trees().listRepoTree(SMALL, "main", TreeQuery.in("nodir"));
			case "E40" -> this.client.commits().listCommits(SMALL, "main", 1, null);
			case "E41" -> this.client.commits().getCommitDetail(SMALL, COMMIT);
			case "E42" -> this.client.commits().getCommitDiff(SMALL, COMMIT);
			case "E43" -> this.client.downloads().fileMetadata(SMALL, "model.safetensors", "main");
			case "E44" -> this.client.downloads()
				.downloadFile(SMALL, FileDownload.of("README.md", this.directory.resolve("README.md")));
			case "E45" -> this.client.downloads()
				.downloadFile(SMALL, FileDownload.of("none.bin", this.directory.resolve("none.bin")));
			default -> throw new IllegalArgumentException(id);
		};
	}

	private Object changes(String id) {
		RefApi refs = this.client.refs();
		RepositoryApi repositories = this.client.repositories();
		return switch (id) {
			case "E46" -> this.client.settings()
				.updateRepoSettings(SMALL, RepoSettingsChange.none().withPrivate(false).withLfsKeepVersions(9));
			case "E47" ->
				this.client.settings().updateRepoSettings(SMALL, RepoSettingsChange.none().withLfsThresholdBytes(10));
			case "E48" -> refs.createBranch(SMALL, "dev", "main");
			case "E49" -> refs.createBranch(SMALL, "dev", null);
			case "E50" -> refs.deleteBranch(SMALL, "main");
			case "E51" -> refs.deleteBranch(SMALL, "gone");
			case "E52" -> refs.createTag(SMALL, "v1.0", null, "first");
			case "E53" -> refs.listRefs(SMALL);
			case "E54" -> repositories.moveRepo(Repo.model("mira/sketch"), Repo.model("mira/study"));
			case "E55", "E56", "E57" -> repositories.deleteRepo("mira/study", RepoType.MODEL);
			case "E58" -> this.client.organizations().removeOrganizationMember("aurora-lab", "theo");
			case "E59" -> this.client.uploads()
				.preupload(Repo.model("mira/box"), "main", List.of(new PreuploadFile("big.bin", 2000000, null, null)));
			case "E60" -> this.client.raw("GET", "/api/models/aurora-lab/aurora-small/discussions", null);
			case "E61" -> this.client.organizations().createOrganization("mira");
			case "E62" -> this.client.auth().logout();
			default -> throw new IllegalArgumentException(id);
		};
	}

	static Map<String, String> failures() {
		return Map.ofEntries(Map.entry("E3", "AlreadyExistsError AlreadyExists"),
				Map.entry("E4", "ValidationError ValidationError"),
				Map.entry("E5", "AuthenticationError InvalidCredentials"),
				Map.entry("E7", "AuthenticationError AuthenticationRequired"),
				Map.entry("E11", "NotFoundError NotFound"), Map.entry("E13", "AlreadyExistsError AlreadyExists"),
				Map.entry("E15", "NotFoundError NotFound"), Map.entry("E17", "AuthorizationError Forbidden"),
				Map.entry("E22", "AlreadyExistsError RepoExists"),
				Map.entry("E23", "AuthenticationError AuthenticationRequired"),
				Map.entry("E29", "ValidationError ValidationError"), Map.entry("E31", "NotFoundError RepoNotFound"),
				Map.entry("E33", "NotFoundError RevisionNotFound"), Map.entry("E35", "ValidationError ValidationError"),
				Map.entry("E39", "NotFoundError EntryNotFound"), Map.entry("E45", "NotFoundError EntryNotFound"),
				Map.entry("E47", "ValidationError ValidationError"),
				Map.entry("E49", "AlreadyExistsError AlreadyExists"), Map.entry("E50", "ValidationError BadRequest"),
				Map.entry("E51", "NotFoundError NotFound"), Map.entry("E55", "AuthorizationError Forbidden"),
				Map.entry("E57", "NotFoundError RepoNotFound"), Map.entry("E59", "ValidationError QuotaExceeded"),
				Map.entry("E60", "UnsupportedError NotImplemented"), Map.entry("E61", "ServerError ServerError"));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
