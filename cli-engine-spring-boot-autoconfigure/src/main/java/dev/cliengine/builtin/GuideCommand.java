package dev.cliengine.builtin;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.core.annotation.Order;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.guide.Guide;
import dev.cliengine.guide.GuideText;
import dev.cliengine.guide.Guides;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.middleware.PlainText;
import dev.cliengine.terminal.ControlCharacters;

/**
 * {@code guide [TOPIC]}: the topics, or one guide; as it was written for programs, laid
 * out for people.
 *
 * @since 0.1.0
 */
@Order(BuiltinOrder.GUIDE)
public final class GuideCommand implements Finder {

	private static final String TOPIC = "topic";

	private final ApplicationInfo application;

	private final Supplier<Guides> guides;

	private final GuideText text;

	private final OutputFormats formats;

	public GuideCommand(ApplicationInfo application, Supplier<Guides> guides, GuideText text, OutputFormats formats) {
		this.application = application;
		this.guides = guides;
		this.text = text;
		this.formats = formats;
	}

	@Override
	public Placement placement() {
		return Placement.LEADING;
	}

	@Override
	public void register(CommandRegistration registration) {
		ValueSpec topic = ValueSpec.labelled("TOPIC")
			.completion((typed) -> ValueCompletion.of(this.guides.get().topics()).complete(typed))
			.build();
		CommandSpec spec = CommandSpec.command("guide")
			.summary("Show built-in guides for AI agents and developers")
			.argument(new ArgumentSpec(TOPIC, topic, false, false, "Topic of the guide; all topics without it"))
			.builtIn()
			.build();
		registration.command(CommandHandler.of(spec, this::run));
	}

	private PlainText run(CommandContext context) {
		Guides known = this.guides.get();
		String topic = context.arguments().text(TOPIC);
		if (topic == null) {
			return new PlainText(this.text.list(known.all()));
		}
		Guide guide = known.find(topic).orElseThrow(() -> unknown(topic, known.topics(), context));
		boolean machine = this.formats.renderer(context.globals()).machine();
		return new PlainText(machine ? this.text.forPrograms(guide) : this.text.forPeople(guide));
	}

	private CliException unknown(String typed, List<String> topics, CommandContext context) {
		String shown = ControlCharacters.singleLine(typed);
		if (topics.isEmpty()) {
			return new CliException(ErrorCategory.FAILURE, "unknown guide topic \"" + shown + "\" — valid topics: ");
		}
		String head = "invalid value '" + shown + "' for '[TOPIC]'";
		String valid = "[possible values: " + String.join(", ", topics) + "]";
		String name = this.application.name();
		String fix = "Run '" + name + " guide' to see the topics";
		StringBuilder text = new StringBuilder("error: ").append(head).append("\n  ").append(valid);
		List<String> close = ClosestNames.to(typed, topics);
		if (!close.isEmpty()) {
			fix = "Did you mean \"" + close.get(0) + "\"?";
			text.append("\n\n  tip: a similar value exists: '").append(close.get(0)).append('\'');
		}
		text.append("\n\nUsage: ").append(name).append(" guide [OPTIONS] [TOPIC]");
		text.append("\n\nFor more information, try '--help'.");
		return new UsageException(ErrorCategory.USAGE, head + " " + valid, fix, text.toString(), context.globals());
	}

}
