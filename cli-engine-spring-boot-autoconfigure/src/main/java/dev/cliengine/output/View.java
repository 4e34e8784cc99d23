package dev.cliengine.output;

/**
 * How the data of a command are shown to people. Other formats take no notice of it.
 *
 * @since 0.1.0
 */
public sealed interface View permits ColumnsView, TextView {

}
