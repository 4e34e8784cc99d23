package dev.cliengine.test;

import dev.cliengine.middleware.CommandAdvice;

/**
 * A step and its place in the chain.
 *
 * @param order the place
 * @param advice the step
 */
record OrderedAdvice(int order, CommandAdvice advice) {
}
