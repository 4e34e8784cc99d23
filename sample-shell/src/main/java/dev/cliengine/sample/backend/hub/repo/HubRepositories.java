package dev.cliengine.sample.backend.hub.repo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.RepositoryHalf;
import dev.cliengine.sample.backend.hub.StorageUse;
import dev.cliengine.sample.backend.hub.storage.MultipartUploads;
import dev.cliengine.sample.backend.hub.storage.ObjectStore;
import dev.cliengine.sample.backend.hub.storage.PresignedUrls;
import dev.cliengine.sample.backend.hub.storage.StorageRoutes;

/**
 * The repositories of the hub: what they are called, hold and remember. Their content is
 * below the hub's directory, in {@code objects}; everything else is in its database.
 *
 * @since 0.1.0
 */
public final class HubRepositories implements RepositoryHalf {

	private static final int SECRET_BYTES = 32;

	private final Repositories repositories;

	private final PresignedUrls urls;

	private final MultipartUploads uploads;

	/** The repositories in the hub's database and directory. */
	public HubRepositories(HubServices hub) {
		ObjectStore objects = new ObjectStore(hub.directory().resolve("objects"));
		this.repositories = Repositories.of(hub, objects);
		this.uploads = new MultipartUploads(objects, hub.clock()::now);
		this.urls = new PresignedUrls(hub.origins()::storage, secret(hub.directory().resolve("storage-secret")),
				hub.clock()::now);
	}

	@Override
	public StorageUse use() {
		return new Uses(this.repositories);
	}

	@Override
	public List<HubRoutes> api() {
		Repositories all = this.repositories;
		return List.of(new RepoRoutes(all), new MoveRoutes(all), new ListRoutes(all), new InfoRoutes(all),
				new TreeRoutes(all), new ResolveRoutes(all, this.urls), new PreuploadRoutes(all),
				new LfsBatchRoutes(all, new LfsBatch(all, this.urls, this.uploads)),
				new LfsRoutes(all.objects(), this.uploads), new CommitRoutes(all), new HistoryRoutes(all),
				new RefRoutes(all), new MergeRoutes(all), new RevertRoutes(all), new ResetRoutes(all),
				new SettingsRoutes(all), new LikeRoutes(all), new StatsRoutes(all), new QuotaRoutes(all),
				new GitRoutes(all));
	}

	@Override
	public RouterFunction<ServerResponse> storage() {
		return new StorageRoutes(this.repositories.objects(), this.urls, this.uploads).routes();
	}

	/** What URLs are signed with; kept, so that they outlive a restart. */
	private static byte[] secret(Path file) {
		try {
			if (!Files.exists(file)) {
				byte[] fresh = new byte[SECRET_BYTES];
				new SecureRandom().nextBytes(fresh);
				Files.write(file, fresh);
			}
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
