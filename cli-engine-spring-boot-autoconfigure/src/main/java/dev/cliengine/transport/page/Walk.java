package dev.cliengine.transport.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Page;

/**
 * One way through a list, from its first page to its last. Pages follow each other, so it
 * is never used by two threads at a time.
 *
 * @param <C> what a page is asked for with
 * @param <T> the type of an item
 */
final class Walk<C, T> {

	private final Function<C, Mono<Step<C, T>>> fetch;

	private final int most;

	private final Set<C> seen = new HashSet<>();

	private @Nullable C next;

	/**
	 * @param most how many pages there may be
	 */
	Walk(C first, int most, Function<C, Mono<Step<C, T>>> fetch) {
		this.next = first;
		this.most = most;
		this.fetch = fetch;
	}

	/** The items. A page is asked for when an item of it is wanted, and not before. */
	Flux<T> items() {
		return Flux.generate(this::turn).concatMap(this::whenWanted, 0);
	}

	private void turn(SynchronousSink<C> sink) {
		C place = this.next;
		if (place == null) {
			sink.complete();
		}
		else if (!this.seen.add(place)) {
			sink.error(CliException.category(ErrorCategory.FAILURE)
				.code("PAGING_LOOP")
				.fix("Tell whoever runs the server; --limit takes what comes before")
				.message("The server leads back to a page that was there before"));
		}
		else if (this.seen.size() > this.most) {
			sink.error(CliException.category(ErrorCategory.FAILURE)
				.code("PAGING_LIMIT")
				.fix("Ask for less: narrow the list, or use --limit")
				.message("The list has more than " + this.most + " pages"));
		}
		else {
			sink.next(place);
		}
	}

	/** Without the inner step a page would be fetched as soon as the last one ends. */
	private Flux<T> whenWanted(C place) {
		return Flux.just(place).hide().concatMap(this::fetched, 0);
	}

	private Flux<T> fetched(C place) {
		this.next = null;
		return this.fetch.apply(place).flatMapIterable((step) -> {
			this.next = step.next();
			return step.items();
		});
	}

	/**
	 * A page, and where the next one is.
	 *
	 * @param next {@code null} if there is none
	 */
	record Step<C, T>(List<T> items, @Nullable C next) {

		static <T> Step<String, T> of(Page<T> page) {
			return new Step<>(page.items(), page.next());
		}

	}

}
