package dev.cliengine.sample.kohub.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ByteArrayResource;

import dev.cliengine.sample.backend.BackendAddress;
import dev.cliengine.sample.backend.BackendServer;
import dev.cliengine.sample.backend.hub.HubBackend;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.HubSettings.Transfer;
import dev.cliengine.sample.backend.hub.account.AccountHalf;
import dev.cliengine.sample.backend.hub.repo.HubRepositories;
import dev.cliengine.sample.kohub.client.error.AlreadyExistsError;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NotFoundError;
import dev.cliengine.sample.kohub.client.model.CommitOperation;
import dev.cliengine.sample.kohub.client.model.CommitSummary;
import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.FileUpload;
import dev.cliengine.sample.kohub.client.model.InvitationRequest;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.MergeOptions;
import dev.cliengine.sample.kohub.client.model.Message;
import dev.cliengine.sample.kohub.client.model.NewCommit;
import dev.cliengine.sample.kohub.client.model.OrganizationSettingsChange;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.ResetRequest;
import dev.cliengine.sample.kohub.client.model.RevertRequest;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;
import dev.cliengine.sample.kohub.client.model.UserSettingsChange;
import dev.cliengine.transport.RetryPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The client and the whole demo hub, storage included.
 */
class WholeHubTests {

	private static final Transfer SMALL = new Transfer(3, 2, 1000, 3000, 1500);

	@TempDir
	private Path home;

	private BackendServer server;

	private KohubClient client;

	@BeforeEach
	void start() {
		this.server = new HubBackend(this.home.resolve("server"), HubSettings.defaults().withTransfer(SMALL),
				Clock.systemUTC())
			.start(BackendAddress.anyPort(), new AccountHalf(4), HubRepositories::new);
		this.client = client("mira");
		this.client.auth().register("mira", "mira@example.com", "north-star-7");
		this.client.auth().login("mira", "north-star-7");
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void somebodyLogsInMakesATokenAndLogsOut() {
		String token = this.client.tokens().createToken("laptop").value().token();
		KohubClient other = this.client.withToken(token);
		assertThat(other.auth().whoami().value().username()).isEqualTo("mira");
		assertThat(other.auth().whoamiV2().value().name()).isEqualTo("mira");
		assertThat(other.tokens().listTokens().value()).hasSize(1);
		assertThat(client("mira").auth().whoami().value().username()).isEqualTo("mira");
		this.client.auth().logout();
		assertThat(this.client.session()).isEmpty();
		assertThatExceptionOfType(AuthenticationError.class).isThrownBy(() -> this.client.auth().whoami());
		other.tokens().revokeToken(other.tokens().listTokens().value().get(0).id());
		assertThatExceptionOfType(AuthenticationError.class).isThrownBy(() -> other.auth().whoami());
		assertThat(this.client.healthCheck().value().api().isHealthy()).isTrue();
	}

	@Test
	void filesOfEverySizeComeBackAsTheyWent() throws IOException {
		Repo repo = repo("mira/files");
		byte[] large = new byte[10_000];
		new Random(7).nextBytes(large);
		List<LocalFile> files = List.of(local("README.md", "# Files\n".getBytes(StandardCharsets.UTF_8)),
				local("empty.txt", new byte[0]), local("deep/middle.dat", new byte[2000]),
				local("deep/large.bin", large), local("deep/ü and more.txt", "x".getBytes(StandardCharsets.UTF_8)));
		String commit = this.client.uploads()
			.uploadFiles(repo, new FileUpload(files, "main", "All of them"))
			.get(0)
			.value()
			.commitOid();
		List<TreeEntry> tree = this.client.trees().listRepoTree(repo, "main", TreeQuery.below("")).value();
		assertThat(tree).extracting(TreeEntry::path)
			.containsExactlyInAnyOrderElementsOf(files.stream().map(LocalFile::path).toList());
		assertThat(this.client.trees().pathsInfo(repo, "main", List.of("README.md", "none"), true).value()).hasSize(1);
		for (LocalFile file : files) {
			Path target = this.home.resolve("down-" + file.source().getFileName());
			this.client.downloads().downloadFile(repo, FileDownload.of(file.path(), target));
			assertThat(target).hasSameBinaryContentAs(file.source());
		}
		assertThat(this.client.uploads().uploadFiles(repo, new FileUpload(files, "main", "Again")).get(0).value())
			.satisfies((again) -> assertThat(again.commitOid()).isEqualTo(commit));
		assertThat(this.client.commits().getCommitDiff(repo, commit).value().files()).hasSize(5);
	}

	@Test
	void branchesTagsAndCommitsGoTheirWay() throws IOException {
		Repo repo = repo("mira/history");
		String first = commit(repo, "main", new CommitOperation.PutFile("a.txt", "a".getBytes(StandardCharsets.UTF_8)));
		this.client.refs().createBranch(repo, "dev", "main");
		this.client.refs().createTag(repo, "v1", null, "first");
		String second = commit(repo, "dev", new CommitOperation.PutFile("b.txt", "b".getBytes(StandardCharsets.UTF_8)));
		this.client.refs().merge(repo, "dev", "main", MergeOptions.standard());
		assertThat(this.client.refs().listRefs(repo).value().branches()).hasSize(2);
		assertThat(this.client.trees().listRepoTree(repo).value()).hasSize(2);
		this.client.refs().revert(repo, "dev", RevertRequest.of(second));
		this.client.refs().reset(repo, "main", new ResetRequest(first, null, true));
		assertThat(this.client.trees().listRepoTree(repo).value()).hasSize(1);
		assertThat(this.client.commits().streamCommits(repo, "main").collectList().block())
			.extracting((commit) -> commit.value().title())
			.endsWith("Repository created");
		assertThat(this.client.commits().listCommits(repo, "main", 2, null).value().commits()).hasSize(2)
			.extracting(CommitSummary::id)
			.doesNotHaveDuplicates();
		assertThat(this.client.commits().getCommitDetail(repo, first).value().parents()).hasSize(1);
		assertThatExceptionOfType(AlreadyExistsError.class)
			.isThrownBy(() -> this.client.refs().createTag(repo, "v1", null, null));
		assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> this.client.refs().deleteBranch(repo, "none"));
		assertThat(catchThrowableOfType(KohubError.class, () -> this.client.commits()
			.commit(repo, "none", new NewCommit("s", null, List.of(new CommitOperation.PutFile("x", new byte[1]))))))
			.isInstanceOf(NotFoundError.class);
		this.client.refs().deleteTag(repo, "v1");
		this.client.refs().deleteBranch(repo, "dev");
	}

	@Test
	void repositoriesAreMadeListedChangedMovedAndRemoved() {
		Repo repo = repo("mira/one");
		this.client.repositories().createRepo("two", RepoType.DATASET, true);
		assertThatExceptionOfType(AlreadyExistsError.class)
			.isThrownBy(() -> this.client.repositories().createRepo("mira/ONE"));
		assertThat(this.client.repositories().listNamespaceRepos("mira", null).value()).hasSize(2);
		assertThat(this.client.repositories().listRepos(RepoType.MODEL, RepoQuery.all().withAuthor("mira")).value())
			.hasSize(1);
		this.client.settings()
			.updateRepoSettings(repo, RepoSettingsChange.none().withPrivate(true).withLfsThresholdBytes(2_000_000));
		assertThat(this.client.settings().getRepoLfsSettings(repo).value().lfsThresholdBytesEffective())
			.isEqualTo(2_000_000L);
		assertThat(this.client.repositories().repoInfo(repo).value().isPrivate()).isTrue();
		assertThat(this.client.repositories().repoInfo(repo, "main").value().revision()).isEqualTo("main");
		assertThat(this.client.likes().like(repo).value().likesCount()).isEqualTo(1);
		assertThat(this.client.likes().isLiked(repo).value().liked()).isTrue();
		assertThat(this.client.likes().likers(repo, null).value()).hasSize(1);
		assertThat(this.client.likes().unlike(repo).value().likesCount()).isZero();
		assertThat(this.client.stats().repoStats(repo).value().downloads()).isZero();
		this.client.stats().recentStats(repo, 7);
		this.client.stats().trending(RepoType.MODEL, null, null);
		assertThat(this.client.quotas().getQuota("mira").value().namespace()).isEqualTo("mira");
		assertThat(this.client.quotas().setQuota("mira", 5_000_000L).value().quotaBytes()).isEqualTo(10_000_000L);
		assertThat(this.client.quotas().repoQuotas("mira").value().totalRepos()).isEqualTo(2);
		assertThat(this.client.quotas().setRepoQuota(repo, 1_000_000L).value().quotaBytes()).isEqualTo(1_000_000L);
		this.client.quotas().publicQuota("mira");
		this.client.repositories().moveRepo(repo, Repo.model("mira/three"));
		this.client.repositories().squashRepo(Repo.model("mira/three"));
		Answer<Message> gone = this.client.repositories().deleteRepo("mira/three", RepoType.MODEL);
		assertThat(gone.value().message()).contains("mira/three");
		NotFoundError error = catchThrowableOfType(NotFoundError.class,
				() -> this.client.repositories().repoInfo(Repo.model("mira/three")));
		assertThat(error.code()).isEqualTo("RepoNotFound");
	}

	@Test
	void peopleWorkTogether() {
		KohubClient theo = client("theo");
		theo.auth().register("theo", "theo@example.com", "south-star-7");
		theo.auth().login("theo", "south-star-7");
		this.client.organizations().createOrganization("aurora-lab", "Northern models");
		String invitation = this.client.invitations()
			.createInvitation("aurora-lab", InvitationRequest.of(null, "member"))
			.value()
			.token();
		assertThat(theo.invitations().getInvitation(invitation).value().orgName()).isEqualTo("aurora-lab");
		assertThat(theo.invitations().acceptInvitation(invitation).value().role()).isEqualTo("member");
		assertThat(this.client.invitations().listInvitations("aurora-lab").value()).hasSize(1);
		this.client.organizations().updateOrganizationMember("aurora-lab", "theo", Role.ADMIN);
		assertThat(this.client.organizations().listOrganizationMembers("aurora-lab").value()).hasSize(2);
		assertThat(theo.organizations().listUserOrganizations("theo").value().get(0).role()).isEqualTo("admin");
		theo.settings().updateOrganizationSettings("aurora-lab", OrganizationSettingsChange.description("New"));
		assertThat(theo.profiles().organizationProfile("aurora-lab").value().description()).isEqualTo("New");
		this.client.organizations().removeOrganizationMember("aurora-lab", "theo");
		assertThat(this.client.server().checkName("Aurora_Lab", null, null).value().available()).isFalse();
	}

	@Test
	void whatAnAccountShowsAndKeeps() {
		this.client.settings()
			.updateUserSettings("mira", new UserSettingsChange(null, "Mira N.", null, null, Map.of("github", "mira")));
		assertThat(this.client.profiles().userProfile("mira").value().fullName()).isEqualTo("Mira N.");
		assertThat(this.client.profiles().accountType("mira").value().type()).isEqualTo("user");
		this.client.externalTokens().addExternalToken("mira", "https://hub.example/x", "hf_abcdef");
		assertThat(this.client.externalTokens().listExternalTokens("mira").value()).hasSize(1);
		this.client.externalTokens().deleteExternalToken("mira", "https://hub.example/x");
		this.client.externalTokens().listAvailableSources();
		assertThat(this.client.keys().listKeys().value()).isEmpty();
		assertThat(this.client.server().version().value().api()).isEqualTo("kohakuhub");
		this.client.server().siteConfig();
		assertThat(this.client.server().health().value().status()).isEqualTo("ok");
		assertThat(this.client.server().validateYaml("a: 1", RepoType.MODEL).value().valid()).isTrue();
		assertThatExceptionOfType(KohubError.class)
			.isThrownBy(() -> this.client.profiles().setUserAvatar("mira", new ByteArrayResource(new byte[10]) {
				@Override
				public String getFilename() {
					return "x.png";
				}
			}));
	}

	private KohubClient client(String name) {
		return KohubClient.builder()
			.endpoint(this.server.base().toString())
			.environment(Map.of(), this.home.resolve(name))
			.rememberLogins()
			.backend((backend) -> backend.retry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO, Set.of(503),
					Set.of("GET", "HEAD", "DELETE", "PUT"))))
			.build();
	}

	private Repo repo(String id) {
		this.client.repositories().createRepo(id);
		return Repo.model(id);
	}

	private String commit(Repo repo, String branch, CommitOperation operation) {
		return this.client.commits()
			.commit(repo, branch, new NewCommit("Change", "", List.of(operation)))
			.value()
			.commitOid();
	}

	private LocalFile local(String path, byte[] content) throws IOException {
		Path source = this.home.resolve("up").resolve(path);
		Files.createDirectories(source.getParent());
		return new LocalFile(Files.write(source, content), path);
	}

}
