package dev.cliengine.guide.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads what stands within a paragraph. HTML is shown as it is written, since
 * {@code <name>} in a guide means a placeholder.
 */
final class InlineReader extends AbstractVisitor {

	private final boolean ansi;

	private final List<List<Span>> lines = new ArrayList<>(List.of(new ArrayList<>()));

	private String style;

	private InlineReader(boolean ansi, String style) {
		this.ansi = ansi;
		this.style = style;
	}

	/**
	 * The pieces below a node, a list for each line its writer ended.
	 * @param style the style they begin with
	 */
	static List<List<Span>> read(Node parent, boolean ansi, String style) {
		InlineReader reader = new InlineReader(ansi, style);
		reader.visitChildren(parent);
		return reader.lines;
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		styled(Span.CYAN, () -> add(this.ansi ? code.getLiteral() : "`" + code.getLiteral() + "`"));
	}

	@Override
	public void visit(Emphasis emphasis) {
		styled(Span.ITALIC, () -> visitChildren(emphasis));
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		styled(Span.BOLD, () -> visitChildren(emphasis));
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		add(" ");
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.lines.add(new ArrayList<>());
	}

	@Override
	public void visit(HtmlInline html) {
		String literal = html.getLiteral();
		if (literal.matches("(?i)<br\\s*/?>")) {
			this.lines.add(new ArrayList<>());
		}
		else if (!literal.startsWith("<!--")) {
			add(literal);
		}
	}

	@Override
	public void visit(Link link) {
		int before = length();
		styled(Span.UNDERLINED, () -> visitChildren(link));
		address(link.getDestination(), before);
	}

	@Override
	public void visit(Image image) {
		int before = length();
		visitChildren(image);
		address(image.getDestination(), before);
	}

	/** Adds where a link leads, unless its text says so already. */
	private void address(String destination, int textBegins) {
		String text = text().substring(textBegins);
		boolean said = text.equals(destination) || ("mailto:" + text).equals(destination);
		if (!said && !destination.isEmpty() && !destination.startsWith("#")) {
			add((text.isEmpty() ? "(" : " (") + destination + ")");
		}
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		this.lines.forEach((line) -> line.forEach((span) -> text.append(span.text())));
		return text.toString();
	}

	private int length() {
		return text().length();
	}

	private void styled(String code, Runnable body) {
		String before = this.style;
		if (this.ansi) {
			this.style = before.isEmpty() ? code : before + ";" + code;
		}
		body.run();
		this.style = before;
	}

	private void add(String text) {
		this.lines.get(this.lines.size() - 1).add(new Span(text, this.style));
	}

}
