package dev.cliengine.guide.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Lays blocks out below each other.
 */
final class BlockReader extends AbstractVisitor {

	private static final String CODE_INDENT = "    ";

	private static final int SHORTEST_LINE = 10;

	private final int width;

	private final boolean ansi;

	private final boolean tight;

	private final List<StyledLine> lines = new ArrayList<>();

	BlockReader(int width, boolean ansi) {
		this(width, ansi, false);
	}

	private BlockReader(int width, boolean ansi, boolean tight) {
		this.width = Math.max(width, SHORTEST_LINE);
		this.ansi = ansi;
		this.tight = tight;
	}

	/** The lines of everything below a node. */
	List<StyledLine> read(Node parent) {
		visitChildren(parent);
		return this.lines;
	}

	@Override
	public void visit(Heading heading) {
		int level = heading.getLevel();
		String style = style((level == 1) ? Span.BOLD + ";" + Span.UNDERLINED : Span.BOLD);
		List<StyledLine> text = new ArrayList<>(filled(heading, style));
		if (!this.ansi && level <= 2) {
			int longest = text.stream().mapToInt(StyledLine::width).max().orElse(0);
			text.add(StyledLine.of(Span.plain(((level == 1) ? "=" : "-").repeat(longest))));
		}
		else if (!this.ansi) {
			text.replaceAll((line) -> line.after(Span.plain("#".repeat(level) + " ")));
		}
		add(text);
	}

	@Override
	public void visit(Paragraph paragraph) {
		add(filled(paragraph, ""));
	}

	@Override
	public void visit(BlockQuote quote) {
		Span bar = new Span("│ ", style(Span.DIM));
		add(new BlockReader(this.width - 2, this.ansi).read(quote).stream().map((line) -> line.after(bar)).toList());
	}

	@Override
	public void visit(BulletList list) {
		items(list, -1);
	}

	@Override
	public void visit(OrderedList list) {
		Integer first = list.getMarkerStartNumber();
		items(list, (first != null) ? first : 1);
	}

	@Override
	public void visit(FencedCodeBlock code) {
		literal(code.getLiteral(), CODE_INDENT, style(Span.CYAN));
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		literal(code.getLiteral(), CODE_INDENT, style(Span.CYAN));
	}

	@Override
	public void visit(HtmlBlock html) {
		if (!html.getLiteral().startsWith("<!--")) {
			literal(html.getLiteral(), "", "");
		}
	}

	@Override
	public void visit(ThematicBreak line) {
		add(List.of(StyledLine.of(new Span("─".repeat(this.width), style(Span.DIM)))));
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			add(new MarkdownTable(table, this.ansi).lines(this.width));
		}
	}

	private void items(ListBlock list, int firstNumber) {
		List<StyledLine> text = new ArrayList<>();
		int number = firstNumber;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			String marker = (firstNumber < 0) ? "- " : number + ". ";
			number++;
			if (!list.isTight() && !text.isEmpty()) {
				text.add(StyledLine.empty());
			}
			text.addAll(item(item, marker, list.isTight()));
		}
		add(text);
	}

	private List<StyledLine> item(Node item, String marker, boolean tightList) {
		List<StyledLine> body = new BlockReader(this.width - marker.length(), this.ansi, tightList).read(item);
		List<StyledLine> text = new ArrayList<>();
		Span indent = Span.plain(" ".repeat(marker.length()));
		for (StyledLine line : body) {
			text.add(line.after(text.isEmpty() ? Span.plain(marker) : indent));
		}
		return text.isEmpty() ? List.of(StyledLine.of(Span.plain(marker.strip()))) : text;
	}

	private void literal(String text, String indent, String style) {
		List<StyledLine> block = new ArrayList<>();
		text.stripTrailing().lines().forEach((line) -> {
			String shown = line.stripTrailing().replace("\t", CODE_INDENT);
			block.add(shown.isEmpty() ? StyledLine.empty() : StyledLine.of(Span.plain(indent), new Span(shown, style)));
		});
		add(block);
	}

	private List<StyledLine> filled(Node node, String style) {
		return InlineReader.read(node, this.ansi, style)
			.stream()
			.flatMap((line) -> WordWrap.fill(line, this.width).stream())
			.toList();
	}

	private String style(String code) {
		return this.ansi ? code : "";
	}

	private void add(List<StyledLine> block) {
		if (!block.isEmpty() && !this.lines.isEmpty() && !this.tight) {
			this.lines.add(StyledLine.empty());
		}
		this.lines.addAll(block);
	}

}
