package dev.cliengine.auth.session;

/**
 * How an application has its users log in.
 *
 * @param name the name of the provider
 * @param loginCommand the command that logs in as people type it, such as
 * {@code acme auth login}
 * @param fields what is asked for
 * @param places where sessions are valid and kept
 * @since 0.1.0
 */
public record SessionOptions(String name, String loginCommand, LoginFields fields, SessionPlaces places) {
}
