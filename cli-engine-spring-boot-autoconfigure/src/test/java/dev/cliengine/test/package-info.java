/**
 * What tests run command lines with: everything of the engine, nothing of the machine.
 */
@NullMarked
package dev.cliengine.test;

import org.jspecify.annotations.NullMarked;
