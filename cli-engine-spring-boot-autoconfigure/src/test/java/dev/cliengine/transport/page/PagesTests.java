package dev.cliengine.transport.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.ResponseEntity;

import org.reactivestreams.Subscription;

import dev.cliengine.core.CliException;
import dev.cliengine.core.Page;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PagesTests {

	private final CallContexts contexts = new CallContexts(new Random(1));

	private final Pages pages = new Pages(this.contexts);

	private final List<Object> asked = new ArrayList<>();

	@Test
	void cursorsAreFollowedToTheLastPage() {
		Map<String, Page<Integer>> server = Map.of("", Page.of(List.of(1, 2), "a"), "a", Page.of(List.of(), "b"), "b",
				Page.of(List.of(3), ""));
		assertThat(this.pages.cursor((cursor) -> ask(cursor, Objects.requireNonNull(server.get(cursor))))
			.collectList()
			.block()).containsExactly(1, 2, 3);
		assertThat(this.asked).containsExactly("", "a", "b");
	}

	@Test
	void aListThatIsCountedEndsWithAPageThatIsNotFull() {
		assertThat(counted(5, 2).collectList().block()).containsExactly(0, 1, 2, 3, 4);
		assertThat(this.asked).containsExactly(0L, 2L, 4L);
		this.asked.clear();
		assertThat(counted(4, 2).collectList().block()).containsExactly(0, 1, 2, 3);
		assertThat(this.asked).containsExactly(0L, 2L, 4L);
		this.asked.clear();
		assertThat(
				this.pages.numbered(2, 1, (number) -> ask(number, slice((number - 1) * 2, 3, 2))).collectList().block())
			.containsExactly(0, 1, 2);
		assertThat(this.asked).containsExactly(1, 2);
	}

	@Test
	void aPageIsAskedForWhenAnItemOfItIsWanted() {
		Flux<Integer> items = counted(100, 2);
		assertThat(items.take(4).collectList().block()).containsExactly(0, 1, 2, 3);
		assertThat(this.asked).containsExactly(0L, 2L);
		this.asked.clear();
		try (Stream<Integer> stream = items.toStream(1)) {
			assertThat(stream.limit(3).toList()).containsExactly(0, 1, 2);
		}
		assertThat(this.asked.size()).isLessThan(4);
		this.asked.clear();
		List<Integer> got = new ArrayList<>();
		BaseSubscriber<Integer> subscriber = new BaseSubscriber<>() {

			@Override
			protected void hookOnSubscribe(Subscription subscription) {
			}

			@Override
			protected void hookOnNext(Integer item) {
				got.add(item);
			}

		};
		items.subscribe(subscriber);
		assertThat(this.asked).isEmpty();
		subscriber.request(2);
		assertThat(got).containsExactly(0, 1);
		assertThat(this.asked).containsExactly(0L);
		subscriber.request(1);
		assertThat(this.asked).containsExactly(0L, 2L);
	}

	@Test
	void aListOfManyPagesNeedsNoDeepStack() {
		assertThat(counted(9_999, 1).count().block()).isEqualTo(9_999);
	}

	@Test
	void r28APageThatWasThereBeforeIsALoop() {
		List<Integer> got = new ArrayList<>();
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.pages
				.cursor((cursor) -> ask(cursor, Page.of(List.of(1), cursor.equals("a") ? "b" : "a")))
				.doOnNext(got::add)
				.blockLast())
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("PAGING_LOOP"));
		assertThat(got).hasSize(3);
	}

	@Test
	void r28AListWithoutEndIsStopped() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.pages.atMost(3)
				.cursor((cursor) -> ask(cursor, Page.of(List.of(1), cursor + "x")))
				.blockLast())
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("PAGING_LIMIT"));
		assertThat(this.asked).hasSize(3);
	}

	@Test
	void everySubscriberStartsFromTheBeginning() {
		Flux<Integer> items = counted(3, 2);
		assertThat(items.count().block()).isEqualTo(3);
		assertThat(items.count().block()).isEqualTo(3);
	}

	@Test
	void linksAreFollowedWithinTheOrigin() {
		Map<String, String> links = Map.of("https://a.test/base/things?limit=2", "<things?page=2>; rel=\"next\"",
				"https://a.test/base/things?page=2", "<https://A.test:443/base/things?page=3>; rel=next",
				"https://A.test:443/base/things?page=3", "</base/things?page=1>; rel=\"first prev\"");
		assertThat(linked("https://a.test/base/", links).collectList().block()).containsExactly(1, 2, 3);
	}

	@Test
	void r25ALinkToAnotherOriginIsRefused() {
		for (String link : List.of("https://evil.test/things", "http://a.test/things", "//evil.test/x",
				"https://a.test:8443/things", "not a url")) {
			this.asked.clear();
			assertThatExceptionOfType(CliException.class)
				.isThrownBy(() -> linked("https://a.test",
						Map.of("https://a.test/things?limit=2", "<" + link + ">;rel=next"))
					.blockLast())
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("FOREIGN_LINK"));
			assertThat(this.asked).hasSize(1);
		}
	}

	@Test
	void laterPagesBelongToTheRunOfTheSubscriber() throws Exception {
		CallContext run = mock(CallContext.class);
		given(run.environment()).willReturn("prod");
		List<String> environments = new ArrayList<>();
		Flux<Integer> items = this.pages.offset(1, (offset) -> Mono.deferContextual((subscriber) -> {
			environments.add(this.contexts.current(subscriber).environment());
			return Mono.just(slice(offset.intValue(), 3, 1));
		}).subscribeOn(Schedulers.boundedElastic()));
		Callable<Stream<Integer>> handler = () -> items.toStream(1);
		try (Stream<Integer> rows = this.contexts.call(run, handler)) {
			assertThat(rows.toList()).containsExactly(0, 1, 2);
		}
		assertThat(environments).containsExactly("prod", "prod", "prod", "prod");
	}

	@Test
	void theCursorOfALinkCanBeTakenAlone() {
		assertThat(Links.parameter("https://elsewhere.test/x?a=1&cursor=b%2Fc+d", "cursor")).contains("b/c d");
		assertThat(Links.parameter("https://elsewhere.test/x", "cursor")).isEmpty();
	}

	private Flux<Integer> counted(int total, int size) {
		return this.pages.offset(size, (offset) -> ask(offset, slice(offset.intValue(), total, size)));
	}

	private Flux<Integer> linked(String base, Map<String, String> links) {
		Backend backend = Backend.named("a").baseUrl(base).build();
		return this.pages.links(backend, "/things?limit=2", (URI uri) -> {
			ResponseEntity.BodyBuilder response = ResponseEntity.ok();
			if (links.containsKey(uri.toString())) {
				response.header("Link", links.get(uri.toString()));
			}
			this.asked.add(uri);
			return Mono.just(response.body(List.of(this.asked.size())));
		});
	}

	private static List<Integer> slice(int from, int total, int size) {
		return IntStream.range(from, Math.max(from, Math.min(total, from + size))).boxed().toList();
	}

	private <T> Mono<T> ask(Object place, T answer) {
		return Mono.fromCallable(() -> {
			this.asked.add(place);
			return answer;
		});
	}

}
