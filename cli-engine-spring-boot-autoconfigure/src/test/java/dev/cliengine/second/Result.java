package dev.cliengine.second;

/**
 * What came of a process.
 *
 * @param exitCode its exit code
 * @param out its stdout
 * @param err its stderr
 */
record Result(int exitCode, String out, String err) {
}
