package dev.cliengine.sample.backend;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import reactor.core.publisher.Sinks;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * One address that is listened on. What comes before there is something to serve waits.
 */
final class HttpOrigin implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final int BODY_LIMIT = 64 * 1024 * 1024;

	private final Sinks.One<ReactorHttpHandlerAdapter> handler;

	private final LoopResources loops;

	private final DisposableServer server;

	private final ChannelGroup connections;

	private final URI uri;

	private HttpOrigin(Sinks.One<ReactorHttpHandlerAdapter> handler, LoopResources loops, DisposableServer server,
			ChannelGroup connections, String host) {
		this.handler = handler;
		this.loops = loops;
		this.server = server;
		this.connections = connections;
		this.uri = URI.create("http://" + host + ":" + server.port());
	}

	static HttpOrigin bind(String host, int port) {
		Sinks.One<ReactorHttpHandlerAdapter> handler = Sinks.one();
		ChannelGroup connections = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
		LoopResources loops = LoopResources.create("backend", 2, true);
		try {
			DisposableServer server = HttpServer.create()
				.host(host)
				.port(port)
				.runOn(loops)
				// Reactor Netty may stop reading a connection that is kept
				// (reactor-netty#4361); programs would wait in vain for their second
				// answer
				.maxKeepAliveRequests(1)
				.doOnConnection((connection) -> connections.add(connection.channel()))
				.handle((request, response) -> handler.asMono().flatMap((adapter) -> adapter.apply(request, response)))
				.bindNow();
			return new HttpOrigin(handler, loops, server, connections, host);
		}
		catch (ChannelBindException ex) {
			loops.dispose();
			throw refused(host, port, ex);
		}
	}

	URI uri() {
		return this.uri;
	}

	void serve(RouterFunction<ServerResponse> routes, List<WebFilter> filters) {
		HandlerStrategies.Builder strategies = HandlerStrategies.builder()
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(BODY_LIMIT))
			.webFilter(new PlainSlashes());
		filters.forEach(strategies::webFilter);
		HttpHandler http = RouterFunctions.toHttpHandler(routes, strategies.build());
		this.handler.tryEmitValue(new ReactorHttpHandlerAdapter(http)).orThrow();
	}

	@Override
	public void close() {
		this.server.disposeNow(PATIENCE);
		// Their threads tell them that they are closed, so those end last
		this.connections.close().awaitUninterruptibly(PATIENCE.toMillis());
		this.loops.disposeLater(Duration.ZERO, PATIENCE).block(PATIENCE.multipliedBy(2));
	}

	private static CliException refused(String host, int port, ChannelBindException ex) {
		boolean taken = ex.getCause() instanceof BindException;
		return CliException.category(ErrorCategory.UNAVAILABLE)
			.fix(taken ? "Stop what listens there, or name another port" : "Name another address")
			.cause(ex)
			.message("cannot listen on " + host + ":" + port);
	}

}
