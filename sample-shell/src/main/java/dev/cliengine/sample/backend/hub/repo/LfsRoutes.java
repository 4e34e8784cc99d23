package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.storage.CompletedPart;
import dev.cliengine.sample.backend.hub.storage.IncompleteUploadException;
import dev.cliengine.sample.backend.hub.storage.MultipartUpload;
import dev.cliengine.sample.backend.hub.storage.MultipartUploads;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;
import dev.cliengine.sample.backend.hub.storage.ObjectStore;

/**
 * What ends the upload of LFS content; neither asks for a login, as the content says it
 * all.
 */
final class LfsRoutes implements HubRoutes {

	private final ObjectStore objects;

	private final MultipartUploads uploads;

	LfsRoutes(ObjectStore objects, MultipartUploads uploads) {
		this.objects = objects;
		this.uploads = uploads;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/{ns}/{name}.git/info/lfs/verify", Blocking.handle(this::verify))
			.POST("/api/" + Paths.TYPES + "/{ns}/{name}.git/info/lfs/verify", Blocking.handle(this::verify))
			.POST("/api/{ns}/{name}.git/info/lfs/complete/{upload}", Blocking.handle(this::complete))
			.POST("/api/" + Paths.TYPES + "/{ns}/{name}.git/info/lfs/complete/{upload}",
					Blocking.handle(this::complete))
			.build();
	}

	private Mono<ServerResponse> verify(ServerRequest request) {
		Fields body = Fields.body(request);
		String oid = Optional.ofNullable(body.optionalText("oid"))
			.filter(ObjectKey::isHash)
			.orElseThrow(() -> HubException.error(400, "Missing or invalid 'oid'"));
		Long announced = body.optionalInteger("size");
		ObjectKey key = ObjectKey.lfs(oid);
		Optional<Long> stored = this.objects.size(key);
		long size = stored.or(() -> this.objects.rejectedSize(key))
			.orElseThrow(() -> HubException.error(404, "Object not found in storage"));
		if (announced != null && announced != size) {
			throw HubException.error(400, "Size mismatch: expected " + announced + ", got " + size);
		}
		if (stored.isEmpty()) {
			throw HubException.error(400, "Checksum mismatch: the stored content is not " + oid);
		}
		return Json.ok(Json.object("message", "Object verified successfully"));
	}

	private Mono<ServerResponse> complete(ServerRequest request) {
		Fields body = Fields.body(request);
		String oid = body.optionalText("oid");
		JsonNode parts = body.raw("parts");
		if (oid == null || parts == null || !parts.isArray()) {
			throw HubException.error(400, "Missing 'oid' or 'parts'");
		}
		MultipartUpload upload = this.uploads.find(request.pathVariable("upload"))
			.filter((found) -> found.oid().equals(oid))
			.orElseThrow(() -> HubException.error(500, "Failed to complete multipart upload: NoSuchUpload"));
		try {
			String etag = this.uploads.complete(upload, parts(parts));
			return Json.ok(Json.object("message", "Multipart upload completed successfully", "size", upload.size(),
					"etag", etag));
		}
		catch (IncompleteUploadException ex) {
			throw HubException.error(400, String.valueOf(ex.getMessage()));
		}
	}

	private static List<CompletedPart> parts(JsonNode array) {
		List<CompletedPart> parts = new ArrayList<>();
		for (JsonNode part : array) {
			if (!part.path("partNumber").isIntegralNumber() || !part.path("etag").isString()) {
				throw HubException.error(400, "Each part needs 'partNumber' and 'etag'");
			}
			parts.add(new CompletedPart(part.path("partNumber").asInt(), part.path("etag").asString()));
		}
		parts.sort(Comparator.comparingInt(CompletedPart::number));
		return parts;
	}

}
