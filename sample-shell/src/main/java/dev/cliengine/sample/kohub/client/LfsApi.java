package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.util.List;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.CompletedUpload;
import dev.cliengine.sample.kohub.client.model.LfsBatch;
import dev.cliengine.sample.kohub.client.model.LfsObject;
import dev.cliengine.sample.kohub.client.model.LfsRequest;
import dev.cliengine.sample.kohub.client.model.Message;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.UploadedPart;

/**
 * Large file storage.
 *
 * @since 0.1.0
 */
public interface LfsApi {

	/** Which requests put contents into storage. */
	default Answer<LfsBatch> uploadBatch(Repo repo, List<LfsObject> objects) {
		return batch(repo, new LfsRequest("upload", List.of("basic", "multipart"), "sha256", objects));
	}

	/** Which requests get contents from storage. */
	default Answer<LfsBatch> downloadBatch(Repo repo, List<LfsObject> objects) {
		return batch(repo, new LfsRequest("download", List.of("basic"), "sha256", objects));
	}

	/** Which requests move contents. */
	default Answer<LfsBatch> batch(Repo repo, LfsRequest request) {
		return (repo.type() == RepoType.MODEL) ? batchOfModel(repo, request) : batchOfOther(repo, request);
	}

	/** The same for models, whose paths have no type. */
	@PostExchange(url = "/{ns}/{name}.git/info/lfs/objects/batch", contentType = LfsRequest.CONTENT_TYPE,
			accept = LfsRequest.CONTENT_TYPE)
	@CallOptions(retryable = true)
	Answer<LfsBatch> batchOfModel(Repo repo, @RequestBody LfsRequest request);

	/** The same for datasets and spaces. */
	@PostExchange(url = "/{types}/{ns}/{name}.git/info/lfs/objects/batch", contentType = LfsRequest.CONTENT_TYPE,
			accept = LfsRequest.CONTENT_TYPE)
	@CallOptions(retryable = true)
	Answer<LfsBatch> batchOfOther(Repo repo, @RequestBody LfsRequest request);

	/** Has the server look whether storage has a content. */
	@PostExchange("/")
	@CallOptions(retryable = true)
	Answer<Message> verify(URI address, @RequestBody LfsObject object);

	/** Has the server put the parts of a content together. */
	@PostExchange("/")
	@CallOptions(slow = true)
	Answer<CompletedUpload> complete(URI address, @Field String oid, @Field List<UploadedPart> parts);

}
