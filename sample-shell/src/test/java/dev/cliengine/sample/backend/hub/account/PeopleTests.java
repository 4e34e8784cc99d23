package dev.cliengine.sample.backend.hub.account;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.backend.hub.Answer;
import dev.cliengine.sample.backend.hub.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	private static final String KEY = "ssh-ed25519 "
			+ "AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f mira@north";

	private static final String EXTERNAL = "/api/users/mira/external-tokens";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private TestHub hub;

	private String[] mira = {};

	@BeforeEach
	void start() {
		this.hub = TestHub.in(this.directory);
		this.mira = this.hub.newcomer("mira");
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void nullLeavesASettingAsItIs() {
		put("/api/users/mira/settings", "{\"bio\": \"Maps\", \"social_media\": {\"github\": \"mira\", \"x\": 1}}");
		put("/api/users/mira/settings", "{\"bio\": null, \"full_name\": \"Mira North\"}");
		assertThat(Recorded.masked(this.hub.get("/api/users/mira/profile").text()))
			.isEqualTo("{\"username\":\"mira\",\"full_name\":\"Mira North\",\"bio\":\"Maps\",\"website\":null,"
					+ "\"social_media\":{\"github\":\"mira\"},\"created_at\":\"TIME+00:00\",\"_source\":\"local\"}");
	}

	@Test
	void aNewAddressIsUnverified() {
		put("/api/users/mira/settings", "{\"email\": \"new@example.com\"}");
		Answer me = this.hub.get("/api/auth/me", this.mira);
		assertThat(me.json().get("email").stringValue()).isEqualTo("new@example.com");
		assertThat(me.json().get("email_verified").asBoolean()).isFalse();
	}

	@Test
	void nobodyChangesSomebodyElse() {
		String[] theo = this.hub.newcomer("theo");
		assertThat(this.hub.send("PUT", "/api/users/mira/settings", "{\"bio\": \"x\"}", theo).status()).isEqualTo(403);
		assertThat(this.hub.get(EXTERNAL, theo).status()).isEqualTo(403);
	}

	@Test
	void whoAmIKnowsTheOrganizations() {
		this.hub.post("/org/create", "{\"name\": \"aurora-lab\"}", this.mira);
		assertThat(this.hub.get("/api/whoami-v2", this.mira).text()).contains(
				"\"orgs\":[{\"name\":\"aurora-lab\",\"fullname\":\"aurora-lab\",\"roleInOrg\":\"super-admin\"}]",
				"\"site\":{\"name\":\"KohakuHub\",\"api\":\"kohakuhub\",\"version\":\"0.0.1\"}");
		assertThat(this.hub.get("/api/whoami-v2").text()).isEqualTo("{\"detail\":\"Invalid user token\"}");
		assertThat(this.hub.get("/api/users/aurora-lab/type").text())
			.isEqualTo("{\"type\":\"org\",\"_source\":\"local\"}");
	}

	@Test
	void aKeyHasTheFingerprintOpenSshGivesIt() {
		Answer added = this.hub.post("/api/user/keys", "{\"title\": \"laptop\", \"key\": \"" + KEY + "\"}", this.mira);
		assertThat(added.json().get("fingerprint").stringValue())
			.isEqualTo("SHA256:ZkAslGjFiUHdGf/WUL8rQvkib4PTvQatUV0OUQSncCA");
		assertThat(added.json().get("created_at").stringValue()).endsWith("Z");
		assertThat(
				this.hub.post("/api/user/keys", "{\"title\": \"again\", \"key\": \"" + KEY + "\"}", this.mira).status())
			.isEqualTo(409);
		assertThat(this.hub.get("/api/user/keys/1", this.hub.newcomer("theo")).status()).isEqualTo(403);
		assertThat(this.hub.send("DELETE", "/api/user/keys/1", "", this.mira).status()).isEqualTo(200);
		assertThat(this.hub.get("/api/user/keys", this.mira).text()).isEqualTo("[]");
		assertThat(this.hub.post("/api/user/keys", "{\"title\": \"no\", \"key\": \"ssh-rsa x\"}", this.mira).text())
			.startsWith("{\"detail\":\"Invalid SSH key: ");
	}

	@Test
	void ofATokenForAnotherSourceOnlyItsBeginningIsShown() {
		assertThat(this.hub.post(EXTERNAL, "{\"url\": \"nowhere\", \"token\": \"x\"}", this.mira).text())
			.isEqualTo("{\"detail\":\"Invalid URL format\"}");
		this.hub.post(EXTERNAL, "{\"url\": \"https://huggingface.co\", \"token\": \"hf_abcdef\"}", this.mira);
		assertThat(this.hub.get(EXTERNAL, this.mira).text())
			.startsWith("[{\"url\":\"https://huggingface.co\",\"token_preview\":\"hf_a***\",");
		String path = EXTERNAL + "/https%3A%2F%2Fhuggingface.co";
		assertThat(this.hub.send("DELETE", path, "", this.mira).status()).isEqualTo(200);
		assertThat(this.hub.send("DELETE", path, "", this.mira).status()).isEqualTo(404);
		put(EXTERNAL + "/bulk", "{\"tokens\": [{\"url\": \"http://a.example/\", \"token\": \"1\"}]}");
		assertThat(this.hub.get(EXTERNAL, this.mira).text()).startsWith("[{\"url\":\"http://a.example\"");
	}

	@Test
	void aPictureComesBackAsJpeg() throws IOException {
		assertThat(this.hub.get("/api/users/mira/avatar").text()).isEqualTo("{\"detail\":\"No avatar set\"}");
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB), "png", png);
		assertThat(upload(png.toByteArray()).status()).isEqualTo(200);
		Answer picture = this.hub.get("/api/users/mira/avatar");
		assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(ImageIO.read(new ByteArrayInputStream(picture.response().body())).getWidth()).isEqualTo(3);
		assertThat(upload("text".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
		assertThat(this.hub.send("DELETE", "/api/users/mira/avatar", "", this.mira).status()).isEqualTo(200);
	}

	@Test
	void aQuotaOfNShowsAsTwiceN() {
		assertThat(put("/api/quota/mira", "{\"quota_bytes\": 1000000}").text())
			.isEqualTo("{\"namespace\":\"mira\",\"is_organization\":false,\"quota_bytes\":2000000,\"used_bytes\":0,"
					+ "\"available_bytes\":2000000,\"percentage_used\":0.0}");
		assertThat(this.hub.get("/api/quota/mira/public").text()).contains("\"private_quota_bytes\":null",
				"\"can_see_private\":false");
		assertThat(this.hub.get("/api/quota/mira", this.hub.newcomer("theo")).status()).isEqualTo(403);
		assertThat(put("/api/quota/mira", "{\"quota_bytes\": null}").text()).contains("\"quota_bytes\":null");
	}

	private Answer put(String path, String json) {
		return this.hub.send("PUT", path, json, this.mira);
	}

	private Answer upload(byte[] picture) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.write(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.write(picture);
		body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
		return this.hub.send(HttpRequest.newBuilder(URI.create(this.hub.base() + "/api/users/mira/avatar"))
			.header("Content-Type", "multipart/form-data; boundary=b")
			.headers(this.mira)
			.POST(BodyPublishers.ofByteArray(body.toByteArray()))
			.build());
	}

}
