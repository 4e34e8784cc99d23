package dev.cliengine.output;

/** Stand-in until the output package is merged. */
public interface View {

}
