package dev.cliengine.sample.backend.serve;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.sample.backend.BackendAddress;
import dev.cliengine.sample.backend.hub.HubSettings;

/**
 * How a backend is served.
 *
 * @param port the port of the interface
 * @param storagePort the port of the storage
 * @param data where everything is kept
 * @param demoData whether to add accounts
 * @param latency how long every answer waits
 * @param faults whether requests may ask for faults
 */
record ServeOptions(
		@CliOption(description = "Port of the interface, 0 for any that is free",
				defaultValue = "8000") @Min(0) @Max(65535) int port,
		@CliOption(description = "Port of the storage, 0 for any that is free",
				defaultValue = "9000") @Min(0) @Max(65535) int storagePort,
		@CliOption(description = "Directory for everything that is kept", label = "DIR") @Nullable String data,
		@CliOption(description = "Add accounts to try things with") boolean demoData,
		@CliOption(description = "How long every answer waits", defaultValue = "0ms",
				label = "DURATION") Duration latency,
		@CliOption(description = "Let requests ask for faults by the header X-Demo-Fault") boolean faults) {

	Path directory(ApplicationDirectories directories) {
		return (this.data != null) ? Path.of(this.data).toAbsolutePath() : directories.data().resolve("backend");
	}

	BackendAddress address() {
		return new BackendAddress("127.0.0.1", this.port, this.storagePort);
	}

	HubSettings settings() {
		HubSettings settings = HubSettings.defaults().withLatency(this.latency);
		return this.faults ? settings.withFaults() : settings;
	}

}
