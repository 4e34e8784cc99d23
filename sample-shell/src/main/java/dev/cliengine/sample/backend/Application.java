package dev.cliengine.sample.backend;

import java.util.List;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;

/**
 * What a backend serves.
 *
 * @param api the routes of the first origin
 * @param storage the routes of the second
 * @param filters what every request of both passes, first one outermost
 * @param state what is closed after the last request
 * @since 0.1.0
 */
public record Application(RouterFunction<ServerResponse> api, RouterFunction<ServerResponse> storage,
		List<WebFilter> filters, Runnable state) {
}
