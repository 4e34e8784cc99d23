package dev.cliengine.sample.project;

/**
 * A project that is no more.
 *
 * @param id the id it had
 * @param name the name it had
 */
record Deleted(String id, String name) {
}
