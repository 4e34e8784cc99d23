package dev.cliengine.sample.backend.hub.repo;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.HubSettings.Transfer;
import dev.cliengine.sample.backend.hub.storage.MultipartUpload;
import dev.cliengine.sample.backend.hub.storage.MultipartUploads;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;
import dev.cliengine.sample.backend.hub.storage.PresignedUrls;

/**
 * What a batch says about each of its objects.
 *
 * @param repositories where objects are
 * @param urls the storage's URLs
 * @param uploads the uploads in parts
 */
record LfsBatch(Repositories repositories, PresignedUrls urls, MultipartUploads uploads) {

	/** The way to store an object; without actions if it is stored already. */
	Map<String, @Nullable Object> upload(RepoKey key, String oid, long size) {
		Map<String, @Nullable Object> answer = Json.object("oid", oid, "size", size, "authenticated", true);
		Long stored = this.repositories.objects().size(ObjectKey.lfs(oid)).orElse(null);
		if (stored == null) {
			answer.put("actions", actions(key, oid, size));
		}
		else if (stored != size) {
			answer.put("error", error(422, "Object has " + stored + " bytes"));
		}
		return answer;
	}

	/** The way to read an object of the repository. */
	Map<String, @Nullable Object> download(Repository repository, String oid, long size) {
		Map<String, @Nullable Object> answer = Json.object("oid", oid, "size", size, "authenticated", true);
		ObjectKey key = ObjectKey.lfs(oid);
		if (this.repositories.contents().has(repository.id(), oid)
				&& this.repositories.objects().size(key).isPresent()) {
			answer.put("actions", Json.object("download", Json.object("href", this.urls.download(key, oid),
					"expires_at", HubClock.zulu(now().plus(PresignedUrls.SINGLE)))));
		}
		else {
			answer.put("error", error(404, "Object not found"));
		}
		return answer;
	}

	private Map<String, @Nullable Object> actions(RepoKey key, String oid, long size) {
		Transfer transfer = this.repositories.hub().settings().transfer();
		String hub = this.repositories.hub().origins().api() + "/api/"
				+ ((key.type() == RepoType.MODEL) ? key.id() : key.path()) + ".git/info/lfs/";
		Instant expiry = now().plus(PresignedUrls.SINGLE);
		Object href = this.urls.upload(ObjectKey.lfs(oid), size);
		Map<String, @Nullable Object> header = Json.object();
		if (size > transfer.multipartThreshold()) {
			MultipartUpload upload = this.uploads.start(oid, size, transfer.partSize());
			expiry = now().plus(PresignedUrls.MULTIPART);
			href = hub + "complete/" + upload.id();
			header.put("chunk_size", Long.toString(upload.chunk()));
			for (int part = 1; part <= upload.parts(); part++) {
				header.put(Integer.toString(part), this.urls.part(upload, part));
			}
		}
		return Json.object("upload", Json.object("href", href, "expires_at", HubClock.zulu(expiry), "header", header),
				"verify", Json.object("href", hub + "verify", "expires_at", HubClock.zulu(expiry)));
	}

	private Instant now() {
		return this.repositories.hub().clock().now();
	}

	private static Map<String, @Nullable Object> error(int code, String message) {
		return Json.object("code", code, "message", message);
	}

}
