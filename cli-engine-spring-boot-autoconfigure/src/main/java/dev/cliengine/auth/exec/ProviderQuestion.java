package dev.cliengine.auth.exec;

import java.io.ByteArrayOutputStream;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import dev.cliengine.auth.CredentialRequest;

/**
 * What the program of a provider is asked.
 *
 * @param action what it is to do
 * @param environment for which environment, may be empty
 * @param command for which command, may be empty
 * @param tier how much harm that can do, may be empty
 * @param scopes what the credential has to allow
 */
record ProviderQuestion(String action, String environment, String command, String tier, List<String> scopes) {

	static ProviderQuestion of(String action, String environment) {
		return new ProviderQuestion(action, environment, "", "", List.of());
	}

	static ProviderQuestion authenticate(CredentialRequest request) {
		boolean outsideOfCommands = request.command().isRoot();
		return new ProviderQuestion("authenticate", request.environment(), request.command().colons(),
				outsideOfCommands ? "" : request.tier().word(), request.scopes());
	}

	/** The question as a JSON object. */
	byte[] json(String provider) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
			json.writeStartObject();
			json.writeStringProperty("action", this.action);
			json.writeStringProperty("provider", provider);
			json.writeStringProperty("env", this.environment);
			writeUnlessEmpty(json, "realm", this.environment);
			writeUnlessEmpty(json, "command", this.command);
			writeUnlessEmpty(json, "tier", this.tier);
			if (!this.scopes.isEmpty()) {
				json.writeArrayPropertyStart("scopes");
				this.scopes.forEach(json::writeString);
				json.writeEndArray();
			}
			json.writeEndObject();
		}
		return bytes.toByteArray();
	}

	private static void writeUnlessEmpty(JsonGenerator json, String name, String value) {
		if (!value.isEmpty()) {
			json.writeStringProperty(name, value);
		}
	}

}
