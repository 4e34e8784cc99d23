package dev.cliengine.sample.project;

/**
 * What an import did; the three add up to the items read.
 *
 * @param imported projects that were not there before
 * @param replaced projects that replaced one with the same id
 * @param skipped items that a later one with the same id replaced
 */
record ImportSummary(long imported, long replaced, long skipped) {
}
