package dev.cliengine.output;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;

/**
 * Makes tree nodes, and refuses numbers that JSON cannot write.
 */
final class FiniteNumbers extends JsonNodeFactory {

	private static final long serialVersionUID = 1L;

	@Override
	public NumericNode numberNode(double number) {
		return super.numberNode(checked(number));
	}

	@Override
	public NumericNode numberNode(float number) {
		checked(number);
		return super.numberNode(number);
	}

	private static double checked(double number) {
		if (!Double.isFinite(number)) {
			throw new CliException(ErrorCategory.FAILURE,
					"the result contains " + number + ", which JSON cannot express");
		}
		return number;
	}

}
