package dev.cliengine.output;

/**
 * A view that several commands name by its id.
 *
 * @param id the name
 * @param view how the data are shown
 * @since 0.1.0
 */
public record SharedView(String id, View view) {

}
