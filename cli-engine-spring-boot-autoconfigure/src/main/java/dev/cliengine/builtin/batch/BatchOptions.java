package dev.cliengine.builtin.batch;

/**
 * How a batch is run.
 *
 * @param parallel how many items at a time
 * @param keepGoing whether the others are run after one failed
 */
record BatchOptions(int parallel, boolean keepGoing) {
}
