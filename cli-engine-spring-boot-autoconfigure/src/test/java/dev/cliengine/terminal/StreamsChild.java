package dev.cliengine.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process on the other side of {@link StreamsTests}: does one thing with its streams
 * and reports in a file, since its streams may be closed.
 */
final class StreamsChild {

	private StreamsChild() {
	}

	public static void main(String[] arguments) throws IOException {
		Streams streams = Streams.claimProcess();
		Path report = Path.of(arguments[1]);
		switch (arguments[0]) {
			case "flood" -> Files.writeString(report, flood(streams));
			case "talk" -> Files.writeString(report, talk(streams));
			case "probe" ->
				Files.writeString(report, probe((arguments.length > 2) ? Map.of("COLUMNS", arguments[2]) : Map.of()));
			case "rows" ->
				Files.writeString(report, rows((arguments.length > 2) ? Map.of("LINES", arguments[2]) : Map.of()));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static String flood(Streams streams) {
		try {
			for (int i = 0; i < 1_000_000; i++) {
				streams.out().text("row " + i + "\n");
			}
			streams.out().flush();
			return "done";
		}
		catch (IOException ex) {
			return ex.getClass().getSimpleName() + ": " + ex.getMessage();
		}
	}

	private static String talk(Streams streams) {
		System.out.println("printed \u001b[31mred");
		System.err.println("erred gr\u00fc\u00df");
		streams.err().line("said");
		StringBuilder report = new StringBuilder();
		try {
			streams.out().text("data gr\u00fc\u00df \ud83d\ude00 \ud800\n");
			streams.out().flush();
			report.append("wrote");
		}
		catch (IOException ex) {
			report.append(ex.getMessage());
		}
		try {
			int read = streams.in().read();
			report.append(", read ").append(read);
		}
		catch (IOException ex) {
			report.append(", ").append(ex.getMessage());
		}
		return report.toString();
	}

	private static String rows(Map<String, String> environment) {
		return "rows " + TerminalProbe.process(environment).rows().orElse(-1);
	}

	private static String probe(Map<String, String> environment) {
		TerminalProbe probe = TerminalProbe.process(environment);
		return probe.isTerminal(0) + " " + probe.isTerminal(1) + " " + probe.isTerminal(2) + " "
				+ probe.columns().orElse(-1) + " " + ProcessTerminalProbe.testAll();
	}

}
