package dev.cliengine.sample.kohub.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels below labels.
 */
public final class Tree {

	private final String label;

	private final List<Tree> children = new ArrayList<>();

	public Tree(String label) {
		this.label = Cells.oneLine(label);
	}

	/** Adds a label below this one. */
	public Tree add(String label) {
		Tree child = new Tree(label);
		this.children.add(child);
		return child;
	}

	/** The text, with the newline that ends it. */
	public String text(Look look) {
		StringBuilder text = new StringBuilder(this.label).append('\n');
		append(text, "", look);
		return text.toString();
	}

	private void append(StringBuilder text, String indent, Look look) {
		for (int i = 0; i < this.children.size(); i++) {
			boolean last = i == this.children.size() - 1;
			Tree child = this.children.get(i);
			text.append(indent).append(look.rich() ? (last ? "└── " : "├── ") : (last ? "`-- " : "|-- "));
			text.append(child.label).append('\n');
			child.append(text, indent + (last ? "    " : (look.rich() ? "│   " : "|   ")), look);
		}
	}

}
