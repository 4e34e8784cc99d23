package dev.cliengine.sample.backend.hub;

import java.nio.file.Path;

import dev.cliengine.sample.backend.Origins;

/**
 * What every part of the hub may use.
 *
 * @param database the database, open
 * @param clock the hub's time
 * @param callers who sends a request
 * @param namespaces users and organizations, and what a caller may do there
 * @param quotas how much a namespace may store
 * @param settings the switches
 * @param origins where the hub listens
 * @param directory where files are kept
 * @since 0.1.0
 */
public record HubServices(HubDatabase database, HubClock clock, Callers callers, Namespaces namespaces, Quotas quotas,
		HubSettings settings, Origins origins, Path directory) {
}
