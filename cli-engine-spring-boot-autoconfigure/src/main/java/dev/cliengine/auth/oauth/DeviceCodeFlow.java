package dev.cliengine.auth.oauth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ControlCharacters;

/**
 * Logs in by a code that is typed into a browser anywhere (RFC 8628).
 */
final class DeviceCodeFlow implements LoginFlow {

	static final LoginOption DEVICE = LoginOption.toggle("device", "Log in with a code, in a browser anywhere");

	private static final Duration SLOWER = Duration.ofSeconds(5);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

	private final TokenEndpoint endpoint;

	private final Consumer<String> notice;

	private final RandomText random;

	private final Pause pause;

	DeviceCodeFlow(TokenEndpoint endpoint, Consumer<String> notice, RandomText random, Pause pause) {
		this.endpoint = endpoint;
		this.notice = notice;
		this.random = random;
		this.pause = pause;
	}

	@Override
	public Granted login(FlowRequest request) {
		ProofKey key = ProofKey.of(this.random);
		DeviceCode device = this.endpoint.device(request.client(), request.scopes(), key, request.cancellation());
		show(device);
		Granted granted = poll(request, device, key);
		this.notice.accept("Authentication complete.");
		return granted;
	}

	@Override
	public Set<ClientField> needs() {
		return Set.of(ClientField.DEVICE_URL);
	}

	@Override
	public List<LoginOption> options() {
		return List.of(DEVICE);
	}

	private void show(DeviceCode device) {
		this.notice.accept("To log in, visit:");
		this.notice.accept("  " + ControlCharacters.singleLine(device.verificationUri()));
		this.notice.accept("and enter the code:");
		this.notice.accept("  " + ControlCharacters.singleLine(device.userCode()));
		if (!device.completeUri().isEmpty()) {
			this.notice.accept("or visit:");
			this.notice.accept("  " + ControlCharacters.singleLine(device.completeUri()));
		}
	}

	private Granted poll(FlowRequest request, DeviceCode device, ProofKey key) {
		Duration interval = device.interval();
		Duration waited = Duration.ZERO;
		while (waited.compareTo(device.lifetime()) < 0) {
			this.pause.pause(interval, request.cancellation());
			waited = waited.plus(interval);
			try {
				return this.endpoint.device(request.client(), device, key, request.cancellation());
			}
			catch (CliException ex) {
				interval = next(interval, ex).orElseThrow(() -> told(ex));
			}
		}
		throw expired();
	}

	/** How long to wait before the next question; empty when there is none to ask. */
	private static Optional<Duration> next(Duration interval, CliException answer) {
		if (answer.category() == ErrorCategory.UNAVAILABLE) {
			Duration doubled = interval.multipliedBy(2);
			return Optional.of((doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE);
		}
		return switch (answer.code()) {
			case "authorization_pending" -> Optional.of(interval);
			case "slow_down" -> Optional.of(interval.plus(SLOWER));
			default -> Optional.empty();
		};
	}

	private static CliException told(CliException answer) {
		return switch (answer.code()) {
			case "expired_token" -> expired();
			case "access_denied" -> failure("access_denied", "the login was refused in the browser");
			default -> answer;
		};
	}

	private static CliException expired() {
		return failure("expired_token", "the code was not entered in time");
	}

	private static CliException failure(String code, String message) {
		return CliException.category(ErrorCategory.AUTHENTICATION).code(code).fix("Log in again").message(message);
	}

}
