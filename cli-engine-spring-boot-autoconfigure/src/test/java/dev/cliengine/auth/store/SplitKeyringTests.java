package dev.cliengine.auth.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

class SplitKeyringTests {

	private final FakeKeyring items = new FakeKeyring();

	private final SplitKeyring keyring = new SplitKeyring(this.items);

	@ParameterizedTest
	@ValueSource(ints = { 1, 999, 1000, 1001, 2000, 2001, 20_000 })
	void r29NoItemIsLargerThanWindowsAllows(int length) throws Exception {
		String text = "x\uD83D\uDD11".repeat(length).substring(0, length).replaceAll("\\uD83D$", "y");
		this.keyring.set("acme/sso", "token", text);
		assertThat(this.keyring.get("acme/sso", "token")).contains(text);
		assertThat(this.items.items.values())
			.allSatisfy((item) -> assertThat(item.getBytes(UTF_16LE)).hasSizeLessThanOrEqualTo(2000));
		assertThat(this.items.items.values())
			.allSatisfy((item) -> assertThat(new String(item.getBytes(UTF_16LE), UTF_16LE)).isEqualTo(item));
	}

	@Test
	void aShortTextIsOneItem() throws Exception {
		this.keyring.set("acme/sso", "token", "short");
		assertThat(this.items.items).containsOnlyKeys("acme/sso token").containsValue("short");
	}

	@Test
	void r29NothingIsLeftOfALongerText() throws Exception {
		this.keyring.set("acme/sso", "token", "x".repeat(5000));
		this.keyring.set("acme/sso", "token", "y".repeat(3000));
		assertThat(this.items.items).hasSize(4);
		this.keyring.set("acme/sso", "token", "short");
		assertThat(this.items.items).hasSize(1);
		this.keyring.set("acme/sso", "token", "x".repeat(5000));
		assertThat(this.keyring.delete("acme/sso", "token")).isTrue();
		assertThat(this.keyring.delete("acme/sso", "token")).isFalse();
		assertThat(this.items.items).isEmpty();
	}

	@Test
	void aTextThatLooksLikeTheHeadOfPartsComesBack() throws Exception {
		String text = "cli-engine-parts:0123456789abcdef:2";
		this.keyring.set("acme/sso", "token", text);
		assertThat(this.keyring.get("acme/sso", "token")).contains(text);
	}

	@Test
	void aTextWithALostPartIsAbsent() throws Exception {
		this.keyring.set("acme/sso", "token", "x".repeat(2500));
		this.items.items.keySet().removeIf((name) -> name.endsWith(".2"));
		assertThat(this.keyring.get("acme/sso", "token")).isEmpty();
	}

	@Test
	void r29AWriterKilledHalfwayLeavesTheOldText() throws Exception {
		this.keyring.set("acme/sso", "token", "x".repeat(2500));
		this.items.items.put("acme/sso token.fedcba9876543210.1", "new");
		assertThat(this.keyring.get("acme/sso", "token")).contains("x".repeat(2500));
	}

	@Test
	void closingClosesTheKeyring() {
		this.keyring.close();
		assertThat(this.items.closed).isOne();
	}

}
