package dev.cliengine.sample.kohub.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.kohub.menu.MenuHub;

import static org.assertj.core.api.Assertions.assertThat;

/** The menus on a real terminal. */
@EnabledOnOs(OS.LINUX)
class InteractiveModeTests {

	private static final String MENU = "Number or name: ";

	private static final String PAUSE = "Press Enter to continue... ";

	private static final String INTERRUPT = "\u0003";

	private static final String SCRIPT = """
			before=$(stty -a); "$@"; code=$?; [ "$(stty -a)" = "$before" ] && echo "restored after $code"; exit $code""";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path home;

	@Test
	void somebodyWorksInTheMenus() throws Exception {
		try (MenuHub hub = MenuHub.in(this.home)) {
			KohubProcess kohub = new KohubProcess(this.home, Map.of("HF_ENDPOINT", hub.endpoint()));
			worksInTheMenus(kohub);
			KohubProcess.Result undone = kohub.run("", "history", "undo", "3", "--yes");
			assertThat(undone.out()).contains("Undone auth token create: Delete token ");
		}
		assertThat(this.home.resolve(".kohub/config.json")).content().contains("\"token\"", "\"repo delete\"");
	}

	private static void worksInTheMenus(KohubProcess kohub) throws Exception {
		try (Screen screen = kohub.open(SCRIPT)) {
			screen.sees("What would you like to do?");
			logsIn(screen);
			makesARepository(screen);
			deletesIt(screen);
			screen.sees("Repository mira/sketch deleted successfully");
			screen.answer(PAUSE, "\r");
			screen.answer(PAUSE, "\r");
			screen.answer(MENU, INTERRUPT);
			screen.sees("What would you like to do?");
			screen.answer(MENU, INTERRUPT);
			screen.sees("restored after 0");
		}
	}

	private static void logsIn(Screen screen) throws Exception {
		screen.answer(MENU, "1\r");
		screen.answer(MENU, "Login\r");
		screen.answer("Username: ", INTERRUPT);
		screen.sees("Authentication & User Management");
		screen.answer(MENU, "Login\r");
		screen.answer("Username: ", "mira\r");
		screen.answer("Password: ", "north-star-7\r");
		screen.answer("Create API token for future use? (Recommended) [Y/n] ", "\r");
		screen.answer("Token name [cli-", "\r");
		screen.sees("Token saved to ");
		screen.answer(PAUSE, "\r");
		screen.sees("User: mira");
		screen.answer(MENU, INTERRUPT);
	}

	private static void makesARepository(Screen screen) throws Exception {
		screen.sees("What would you like to do?");
		screen.answer(MENU, "Repositories\r");
		screen.answer(MENU, "Create\r");
		screen.answer("Number or name [1]: ", "\r");
		screen.answer("Name: ", "sketch\r");
		screen.answer("Namespace [mira]: ", "\r");
		screen.answer("Private? [y/N] ", "y\r");
		screen.answer("Proceed? [Y/n] ", "\r");
		screen.sees("Repository mira/sketch created successfully");
		screen.answer(PAUSE, "\r");
	}

	private static void deletesIt(Screen screen) throws Exception {
		screen.answer(MENU, "Browse\r");
		screen.answer("Number or name [1]: ", "\r");
		screen.answer("Author [mira]: ", "\r");
		screen.sees("1) mira/sketch (private)");
		screen.answer(MENU, "1\r");
		screen.sees("What would you like to do with mira/sketch?");
		screen.answer(MENU, "Delete\r");
		screen.answer("This CANNOT be undone! Delete mira/sketch? [y/N] ", "y\r");
		screen.answer("Type 'sketch' to confirm: ", "sketch\r");
	}

	@Test
	void withoutATerminalItIsAMistakeAndHelpIsShownInItsPlace() throws Exception {
		KohubProcess kohub = new KohubProcess(this.home, Map.of());
		KohubProcess.Result refused = kohub.run("", "interactive");
		assertThat(refused.exitCode()).isEqualTo(2);
		assertThat(refused.err()).contains("Error: the interactive mode needs a terminal");
		assertThat(kohub.run("", "--interactive", "--output", "json").exitCode()).isEqualTo(2);
		KohubProcess.Result help = kohub.run("");
		assertThat(help.exitCode()).isZero();
		assertThat(help.out()).contains("interactive");
	}

	@Test
	void whoeverWantsNoMenusIsShownHelp() throws Exception {
		Files.createDirectories(this.home.resolve(".kohub"));
		Files.writeString(this.home.resolve(".kohub/config.json"), "{\"interactive_mode_default\": false}");
		try (Screen screen = new KohubProcess(this.home, Map.of()).open(SCRIPT)) {
			screen.sees("Usage: kohub-cli");
			screen.sees("restored after 0");
		}
	}

}
