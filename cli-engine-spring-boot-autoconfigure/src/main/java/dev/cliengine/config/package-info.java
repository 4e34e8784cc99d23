/**
 * What people decided once: configuration files, layered values with their origin,
 * environments and context variables.
 */
@NullMarked
package dev.cliengine.config;

import org.jspecify.annotations.NullMarked;
