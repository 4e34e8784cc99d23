package dev.cliengine.command.manifest;

/**
 * What a plain value is, written before it.
 */
enum PlainKind {

	NONE, TEXT, FLAG, INTEGER, LONG, DECIMAL, LIST, TABLE

}
