package dev.cliengine.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The probe of a real process, without JLine: building its terminal costs more than most
 * runs.
 */
final class ProcessTerminalProbe implements TerminalProbe {

	private static final Path PROCESS = Path.of("/proc/self");

	private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty\\w*|console|hvc\\d+)");

	private static final String TEST_ALL = "r=0; test -t 0 && r=1; test -t 1 && r=$((r+2)); "
			+ "test -t 2 && r=$((r+4)); exit $r";

	private final Map<String, String> environment;

	ProcessTerminalProbe(Map<String, String> environment) {
		this.environment = Map.copyOf(environment);
	}

	@Override
	public boolean isTerminal(int descriptor) {
		if (Files.isDirectory(PROCESS.resolve("fd"))) {
			Path target = StandardDescriptors.target(PROCESS, descriptor);
			return target != null && TERMINAL.matcher(target.toString()).matches();
		}
		if (Files.isExecutable(Path.of("/bin/sh"))) {
			return (testAll() & (1 << descriptor)) != 0;
		}
		return console().isPresent();
	}

	@Override
	public OptionalInt columns() {
		return columns(1);
	}

	@Override
	public OptionalInt errorColumns() {
		return columns(2);
	}

	@Override
	public OptionalInt rows() {
		return size("LINES", 0, 1);
	}

	private OptionalInt columns(int descriptor) {
		OptionalInt columns = size("COLUMNS", 1, descriptor);
		return columns.isPresent() ? OptionalInt.of(Math.max(columns.getAsInt(), TerminalWidth.NARROWEST)) : columns;
	}

	/** What the variable says, else that word of {@code stty size}. */
	private OptionalInt size(String variable, int word, int descriptor) {
		if (!isTerminal(descriptor)) {
			return OptionalInt.empty();
		}
		OptionalInt wanted = positive(this.environment.get(variable));
		return wanted.isPresent() ? wanted : measured(word, descriptor);
	}

	/** One bit per descriptor that is a terminal; nothing when it cannot be found out. */
	static int testAll() {
		try {
			Process test = new ProcessBuilder("/bin/sh", "-c", TEST_ALL).inheritIO().start();
			int answer = Stty.ends(test) ? test.exitValue() : 0;
			return (answer <= 7) ? answer : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** The console of a terminal. */
	static Optional<Console> console() {
		return Optional.ofNullable(System.console()).filter(ProcessTerminalProbe::isTerminal);
	}

	/** Since Java 22 there is a console even without a terminal, and it can tell. */
	private static boolean isTerminal(Console console) {
		try {
			return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

	private static OptionalInt measured(int word, int descriptor) {
		String[] rowsAndColumns = Stty.of(descriptor).answer("size").orElse("").split(" ");
		return (rowsAndColumns.length == 2) ? positive(rowsAndColumns[word]) : OptionalInt.empty();
	}

	private static OptionalInt positive(@Nullable String number) {
		return (number != null && number.matches("0*[1-9]\\d{0,5}")) ? OptionalInt.of(Integer.parseInt(number))
				: OptionalInt.empty();
	}

}
