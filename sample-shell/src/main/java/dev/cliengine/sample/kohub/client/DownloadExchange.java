package dev.cliengine.sample.kohub.client;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * The requests about the content of files.
 */
interface DownloadExchange {

	@HttpExchange(method = "HEAD", url = "/{types}/{ns}/{name}/resolve/{revision}")
	HttpHeaders metadata(Repo repo, @PathVariable String revision, FilePath path);

	@GetExchange("/{types}/{ns}/{name}/resolve/{revision}")
	ResponseEntity<Void> content(Repo repo, @PathVariable String revision, FilePath path);

}
