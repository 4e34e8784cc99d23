package dev.cliengine.transport.page;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Page;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;

/**
 * Lists that a server gives page by page, as one {@code Flux}. A page is asked for when
 * an item of it is wanted: {@code take(20)} asks for no page behind the twentieth item.
 * All pages belong to the run on whose thread the {@code Flux} was subscribed.
 * <p>
 * A server that leads back to a page that was there before fails with the code
 * {@code PAGING_LOOP}, one with too many pages with {@code PAGING_LIMIT}.
 *
 * @since 0.1.0
 */
public final class Pages {

	private static final int MOST = 10_000;

	private final CallContexts contexts;

	private final int most;

	/** At most 10 000 pages a list. */
	public Pages(CallContexts contexts) {
		this(contexts, MOST);
	}

	private Pages(CallContexts contexts, int most) {
		this.contexts = contexts;
		this.most = most;
	}

	/**
	 * The same with other bounds.
	 * @param pages how many pages a list may have, 1 or more
	 */
	public Pages atMost(int pages) {
		return new Pages(this.contexts, pages);
	}

	/**
	 * A list whose pages name the cursor of the next one.
	 * @param fetch asks for the page at a cursor; the first cursor is empty
	 */
	public <T> Flux<T> cursor(Function<String, Mono<Page<T>>> fetch) {
		return walk("", (cursor) -> fetch.apply(cursor).map(Walk.Step::of));
	}

	/**
	 * A list whose items are counted. It ends with the first page that is not full.
	 * @param size how many items are asked for at a time, 1 or more
	 * @param fetch asks for so many items from an offset on; the first offset is 0
	 */
	public <T> Flux<T> offset(int size, Function<Long, Mono<List<T>>> fetch) {
		return walk(0L, (offset) -> fetch.apply(offset)
			.map((items) -> new Walk.Step<>(items, (items.size() < size) ? null : offset + items.size())));
	}

	/**
	 * A list whose pages are numbered. It ends with the first page that is not full.
	 * @param size how many items a page has, 1 or more
	 * @param first the number of the first page
	 * @param fetch asks for a page
	 */
	public <T> Flux<T> numbered(int size, int first, Function<Integer, Mono<List<T>>> fetch) {
		return walk(first, (number) -> fetch.apply(number)
			.map((items) -> new Walk.Step<>(items, (items.size() < size) ? null : number + 1)));
	}

	/**
	 * A list whose pages link to the next one with {@code Link: <…>; rel="next"}. A link
	 * that leads to another origin than the backend's own and those it trusts is refused
	 * with the code {@code FOREIGN_LINK}; see {@link Links#parameter} for servers that
	 * know themselves by another name.
	 * @param path the first page, below the base URL of the backend
	 * @param fetch asks for the page at an address, as with {@code toEntityList}
	 */
	public <T> Flux<T> links(Backend backend, String path, Function<URI, Mono<ResponseEntity<List<T>>>> fetch) {
		return Flux.deferContextual((subscriber) -> {
			String base = backend.baseUrl().apply(this.contexts.current(subscriber));
			URI first = URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
			return walk(first, (uri) -> fetch.apply(uri).map((response) -> step(response, uri, first, backend)));
		}).contextWrite(this::withRun);
	}

	private static <T> Walk.Step<URI, T> step(HttpEntity<List<T>> response, URI at, URI first, Backend backend) {
		List<T> items = Objects.requireNonNullElse(response.getBody(), List.of());
		return Links.next(response.getHeaders())
			.map((link) -> new Walk.Step<>(items, followed(link, at, first, backend)))
			.orElseGet(() -> new Walk.Step<>(items, null));
	}

	private static URI followed(String link, URI at, URI first, Backend backend) {
		try {
			URI next = at.resolve(link);
			String origin = Links.origin(next);
			if (origin.equals(Links.origin(first)) || backend.trustedOrigins()
				.stream()
				.map((trusted) -> Links.origin(URI.create(trusted)))
				.anyMatch(origin::equals)) {
				return next;
			}
		}
		catch (IllegalArgumentException ex) {
			throw refused("The server's link to the next page is not a URL", first);
		}
		throw refused("The server's link to the next page leads to another server", first);
	}

	private static CliException refused(String message, URI first) {
		return CliException.category(ErrorCategory.FAILURE)
			.code("FOREIGN_LINK")
			.fix("Check the endpoint " + Links.origin(first) + ": it should be the name the server gives itself")
			.message(message);
	}

	private <C, T> Flux<T> walk(C first, Function<C, Mono<Walk.Step<C, T>>> fetch) {
		return Flux.defer(() -> new Walk<>(first, this.most, fetch).items()).contextWrite(this::withRun);
	}

	/** Later pages are asked for on threads that know of no run. */
	private Context withRun(Context subscriber) {
		return subscriber.hasKey(CallContext.class) ? subscriber
				: subscriber.put(CallContext.class, this.contexts.current(subscriber));
	}

}
