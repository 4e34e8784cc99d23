package dev.cliengine.shell;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.annotation.Option;

/**
 * A command somebody wrote for Spring Shell. The object that runs it is made when it
 * runs.
 *
 * @param name its words
 * @param description one line
 * @param help a longer text, may be empty
 * @param aliases other words that lead to it
 * @param hidden whether lists leave it out
 * @param options what it declares; Spring Shell 4.0 declares no arguments
 * @param command gives the object that runs it
 * @since 0.1.0
 */
public record ShellCommand(String name, String description, String help, List<String> aliases, boolean hidden,
		List<CommandOption> options, Supplier<Command> command) {

	/** A bean of type {@link Command}. */
	public static ShellCommand of(Command command) {
		return new ShellCommand(command.getName(), command.getDescription(), command.getHelp(), command.getAliases(),
				command.isHidden(), command.getOptions(), () -> command);
	}

	/**
	 * A method annotated with Spring Shell's {@code @Command}.
	 * @param command makes the object that calls it
	 */
	public static ShellCommand of(Method method, Supplier<Command> command) {
		org.springframework.shell.core.command.annotation.Command annotation = MergedAnnotations.from(method)
			.get(org.springframework.shell.core.command.annotation.Command.class)
			.synthesize();
		String declared = String.join(" ", annotation.name());
		String name = declared.isEmpty() ? unCamel(method.getName()) : declared;
		return new ShellCommand(name, annotation.description(), annotation.help(), List.of(annotation.alias()),
				annotation.hidden(), options(method), command);
	}

	/**
	 * The id of an option among the values of a line: its long name, else its short one.
	 */
	static String id(CommandOption option) {
		String longName = option.longName();
		return (longName != null && !longName.isBlank()) ? longName : String.valueOf(option.shortName());
	}

	private static List<CommandOption> options(Method method) {
		List<CommandOption> options = new ArrayList<>();
		for (Parameter parameter : method.getParameters()) {
			Option option = parameter.getAnnotation(Option.class);
			if (option != null) {
				options.add(CommandOption.with()
					.shortName(option.shortName())
					.longName(option.longName().isEmpty() ? parameter.getName() : option.longName())
					.description(option.description())
					.required(option.required())
					.defaultValue(option.defaultValue())
					.type(parameter.getType())
					.build());
			}
		}
		return options;
	}

	private static String unCamel(String name) {
		return String.join("-",
				Arrays.stream(name.split("(?=[A-Z])")).map((part) -> part.toLowerCase(Locale.ROOT)).toList());
	}

}
