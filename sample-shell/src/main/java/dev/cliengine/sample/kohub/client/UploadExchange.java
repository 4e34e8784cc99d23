package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.PreuploadFile;
import dev.cliengine.sample.kohub.client.model.PreuploadMode;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * The request that tells how files have to be uploaded.
 */
interface UploadExchange {

	@PostExchange("/api/{types}/{ns}/{name}/preupload/{branch}")
	@CallOptions(part = "files")
	Answer<List<PreuploadMode>> preupload(Repo repo, @PathVariable String branch, @Field List<PreuploadFile> files);

}
