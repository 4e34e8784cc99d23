package dev.cliengine.autoconfigure;

import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;

import dev.cliengine.core.ApplicationInfo;

/**
 * Collects what an application says of itself from its properties and its build.
 */
final class ApplicationInfoFactory {

	private ApplicationInfoFactory() {
	}

	static ApplicationInfo create(CliProperties properties, Environment environment, @Nullable BuildProperties build) {
		String name = first(properties.getName(), environment.getProperty("spring.application.name"), "app");
		String version = first(properties.getVersion(), (build != null) ? build.getVersion() : null, "");
		String commit = first((build != null) ? build.get("commit") : null, null, "");
		Instant time = (build != null) ? build.getTime() : null;
		String date = (time != null && !commit.isEmpty()) ? time.atOffset(ZoneOffset.UTC).toLocalDate().toString() : "";
		return new ApplicationInfo(name, first(properties.getId(), null, name), properties.getSummary(),
				properties.getDescription(), version, commit, date);
	}

	private static String first(@Nullable String wanted, @Nullable String otherwise, String last) {
		if (wanted != null && !wanted.isBlank()) {
			return wanted;
		}
		return (otherwise != null && !otherwise.isBlank()) ? otherwise : last;
	}

}
