package dev.cliengine.core;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProductKeyTests {

	@Test
	void theIdReadsLikeTheApplicationAndItsProfiles() {
		ProductKey key = new ProductKey("com.example.ShopApplication", List.of("front-desk"));
		assertThat(key.id()).startsWith("ShopApplicationFrontDeskX").matches("[a-zA-Z0-9]+");
	}

	@Test
	void noTwoKeysThatReadTheSameShareAnId() {
		ProductKey one = new ProductKey("com.example.App", List.of("a", "b"));
		assertThat(one.id()).isNotEqualTo(new ProductKey("com.example.App", List.of("a-b")).id())
			.isNotEqualTo(new ProductKey("org.example.App", List.of("a", "b")).id())
			.isEqualTo(new ProductKey("com.example.App", List.of("a", "b")).id());
	}

	@Test
	void classesInClassesHaveIdsOfLettersAndDigits() {
		assertThat(ProductKey.of(Inner.class, List.of()).id()).matches("[a-zA-Z0-9]+");
	}

	private static final class Inner {

	}

}
