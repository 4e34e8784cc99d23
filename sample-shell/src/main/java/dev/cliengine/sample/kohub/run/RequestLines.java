package dev.cliengine.sample.kohub.run;

import java.net.URI;
import java.util.regex.Pattern;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.io.Secret;
import dev.cliengine.terminal.Streams;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.FilterOrder;

/**
 * Shows a line for each request that is sent under {@code --verbose}. Queries and
 * invitations are left out, they may be secret.
 */
@Component
@Order(FilterOrder.TRACE + 50)
class RequestLines implements BackendFilter {

	private static final Pattern INVITATION = Pattern.compile("(/api/invitations/)(?!org/)[^/]+");

	private final VerboseRuns runs;

	private final Streams streams;

	RequestLines(VerboseRuns runs, Streams streams) {
		this.runs = runs;
		this.streams = streams;
	}

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			if (!this.runs.contain(Call.context(request).correlationId())) {
				return next.exchange(request);
			}
			this.streams.err().line("> " + line(request));
			return next.exchange(request)
				.doOnNext((response) -> this.streams.err()
					.line("< " + response.statusCode().value() + " " + line(request)));
		};
	}

	private static String line(ClientRequest request) {
		URI uri = request.url();
		String path = INVITATION.matcher(uri.getRawPath()).replaceAll("$1" + Secret.MASK);
		return request.method() + " " + uri.getScheme() + "://" + uri.getRawAuthority() + path;
	}

}
