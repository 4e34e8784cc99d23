package dev.cliengine.builtin.self;

import java.util.List;
import java.util.Objects;

import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.CliException;
import dev.cliengine.install.DoctorCheck;
import dev.cliengine.install.Finding;

/**
 * Examines whether the configuration files can be read.
 *
 * @param files the files
 * @since 0.1.0
 */
public record ConfigurationCheck(ConfigFiles files) implements DoctorCheck {

	private static final String NAME = "configuration";

	@Override
	public List<Finding> examine() {
		List<CliException> failures = this.files.failures();
		if (failures.isEmpty()) {
			return List.of(Finding.ok(NAME, "The configuration can be read"));
		}
		return failures.stream()
			.map((failure) -> Finding.fail(NAME, Objects.toString(failure.getMessage(), ""),
					Objects.toString(failure.fix(), "")))
			.toList();
	}

}
