/**
 * From a jar to an installed tool and back: launchers, caches of the JVM, and the names
 * an application is called by.
 */
@NullMarked
package dev.cliengine.install;

import org.jspecify.annotations.NullMarked;
