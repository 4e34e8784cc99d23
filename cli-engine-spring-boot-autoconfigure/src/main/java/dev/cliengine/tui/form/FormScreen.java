package dev.cliengine.tui.form;

import java.util.List;

import dev.cliengine.command.CommandNode;
import dev.cliengine.core.Tier;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * The form of a command. It is judged with every key, and runs when nothing is wrong.
 *
 * @since 0.1.0
 */
public final class FormScreen implements Screen {

	private final FormParts parts;

	private final Form form;

	private final int focused;

	private final Verdict verdict;

	private final List<String> offers;

	private FormScreen(FormParts parts, Form form, int focused, Verdict verdict) {
		this.parts = parts;
		this.form = form;
		this.focused = focused;
		this.verdict = verdict;
		this.offers = parts.offers(form, focused);
	}

	/**
	 * The form of a command.
	 * @param rest what is filled in already: what would stand behind its words
	 */
	public static FormScreen of(FormParts parts, CommandNode node, List<String> rest) {
		Form form = Prefill.of(parts.form(node), rest);
		Verdict verdict = parts.check(form);
		return new FormScreen(parts, form, Math.max(verdict.place(), 0), verdict);
	}

	@Override
	public Turn on(Key key, Look look) {
		return switch (key.kind()) {
			case ESCAPE -> Turn.with(this, new Effect.Back());
			case ENTER -> enter();
			case TAB, DOWN -> Turn.to(at(this.focused + 1));
			case BACK_TAB, UP -> Turn.to(at(this.focused - 1));
			case PAGE_UP -> Turn.to(at(0));
			case PAGE_DOWN -> Turn.to(at(this.form.fields().size() - 1));
			default -> Turn.to(edited(key));
		};
	}

	private Turn enter() {
		if (!this.verdict.good()) {
			return Turn.to((this.verdict.place() >= 0) ? at(this.verdict.place()) : this);
		}
		return Turn.with(this, this.parts.runs().apply(this.form.node(), this.form.words()));
	}

	/** Another field; behind the last one comes the first. */
	private FormScreen at(int place) {
		int count = this.form.fields().size();
		return (count == 0) ? this : new FormScreen(this.parts, this.form, Math.floorMod(place, count), this.verdict);
	}

	private FormScreen edited(Key key) {
		if (this.form.fields().isEmpty()) {
			return this;
		}
		Field field = this.form.fields().get(this.focused);
		boolean takes = key.kind() == Key.Kind.RIGHT && field.input().atEnd() && !this.offers.isEmpty();
		Field after = takes ? field.with(this.offers.get(0)) : field.on(key);
		if (after.input().text().equals(field.input().text())) {
			return new FormScreen(this.parts, this.form.with(this.focused, after), this.focused, this.verdict);
		}
		Form changed = this.form.with(this.focused, after);
		return new FormScreen(this.parts, changed, this.focused, this.parts.check(changed));
	}

	@Override
	public Picture draw(Look look) {
		return new FormPicture(this.form, this.focused, this.verdict, this.offers).draw(look);
	}

	@Override
	public String title() {
		Tier tier = Form.tier(this.form.node());
		return this.form.node().path().words() + (tier.mutates() ? " [" + tier.word() + "]" : "");
	}

	@Override
	public String keys() {
		return this.verdict.good() ? "enter run  tab next  esc back  f1 keys" : "tab next  esc back  f1 keys";
	}

	@Override
	public List<String> words() {
		return this.form.words();
	}

	@Override
	public boolean typing() {
		return !this.form.fields().isEmpty();
	}

}
