package dev.cliengine.sample.backend;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Work that waits: for the database, for the disk, for bcrypt.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Blocking {

	/**
	 * Answers a request on a thread that may wait.
	 * @throws Exception whatever goes wrong; it becomes the error of the answer
	 */
	Mono<ServerResponse> answer(ServerRequest request) throws Exception;

	/**
	 * A handler that does the work away from the event loop. A caller who hangs up does
	 * not interrupt it: the database would lose its file.
	 */
	static HandlerFunction<ServerResponse> handle(Blocking work) {
		return (request) -> Mono.<Mono<ServerResponse>>create((sink) -> Schedulers.boundedElastic().schedule(() -> {
			try {
				sink.success(work.answer(request));
			}
			catch (Exception | LinkageError ex) {
				sink.error(ex);
			}
		})).flatMap((answer) -> answer);
	}

}
