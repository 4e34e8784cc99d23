package dev.cliengine.sample.kohub.menu;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.cliengine.core.EnvironmentVariables;

/**
 * This machine.
 */
@Component
class Host {

	private final EnvironmentVariables variables;

	Host(EnvironmentVariables variables) {
		this.variables = variables;
	}

	/** Its name, without the domain. */
	String name() {
		Optional<String> told = Stream.of("HOSTNAME", "COMPUTERNAME")
			.flatMap((variable) -> Stream.ofNullable(this.variables.get(variable)))
			.filter((name) -> !name.isBlank())
			.findFirst();
		return told.orElseGet(Host::own).split("\\.", 2)[0];
	}

	private static String own() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "local";
		}
	}

}
