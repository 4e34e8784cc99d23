package dev.cliengine.completion.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EnabledOnOs({ OS.LINUX, OS.MAC })
class CompletionFilesTests {

	@TempDir
	Path home;

	@Test
	void eachShellHasItsPlaces() {
		assertThat(files(Shell.BASH).all()).containsExactly(
				this.home.resolve(".local/share/bash-completion/completions/fleetctl"), this.home.resolve(".bashrc"));
		assertThat(files(Shell.ZSH).all()).containsExactly(this.home.resolve(".zfunc/_fleetctl"),
				this.home.resolve(".zshrc"));
		assertThat(files(Shell.FISH).all())
			.containsExactly(this.home.resolve(".config/fish/completions/fleetctl.fish"));
		assertThat(files(Shell.ELVISH).all()).containsExactly(
				this.home.resolve(".config/elvish/lib/fleetctl-completion.elv"),
				this.home.resolve(".config/elvish/rc.elv"));
		assertThat(files(Shell.POWERSHELL).all()).containsExactly(
				this.home.resolve("Documents/PowerShell/fleetctl-completion.ps1"),
				this.home.resolve("Documents/PowerShell/Microsoft.PowerShell_profile.ps1"));
	}

	@Test
	void absoluteVariablesMoveThem() {
		assertThat(files(Shell.BASH, Map.of("XDG_DATA_HOME", "/d")).all().get(0))
			.isEqualTo(Path.of("/d/bash-completion/completions/fleetctl"));
		assertThat(files(Shell.ZSH, Map.of("ZDOTDIR", "/z")).all())
			.containsExactly(this.home.resolve(".zfunc/_fleetctl"), Path.of("/z/.zshrc"));
		assertThat(files(Shell.FISH, Map.of("XDG_CONFIG_HOME", "/c")).all())
			.containsExactly(Path.of("/c/fish/completions/fleetctl.fish"));
		assertThat(files(Shell.ZSH, Map.of("ZDOTDIR", "z")).all().get(1)).isEqualTo(this.home.resolve(".zshrc"));
	}

	@Test
	void withoutAHomeThereIsNoPlace() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> new CompletionFiles(Shell.FISH, "fleetctl", new EnvironmentVariables(Map.of())))
			.withMessageContaining("HOME");
	}

	@Test
	void installingTwiceIsInstallingOnceAndCanBeTakenBack() throws Exception {
		Path startup = Files.writeString(this.home.resolve(".zshrc"), "alias a=b");
		files(Shell.ZSH).install("one");
		String once = Files.readString(startup);
		assertThat(once).isEqualTo("""
				alias a=b

				# >>> fleetctl completion (managed) >>>
				fpath=("%s/.zfunc" $fpath)
				autoload -Uz compinit && compinit
				# <<< fleetctl completion (managed) <<<
				""".formatted(this.home));
		files(Shell.ZSH).install("two");
		assertThat(startup).hasContent(once);
		assertThat(this.home.resolve(".zfunc/_fleetctl")).hasContent("two");
		assertThat(files(Shell.ZSH).installed()).isEqualTo(files(Shell.ZSH).all());
		assertThat(files(Shell.ZSH).uninstall()).isEqualTo(files(Shell.ZSH).all());
		assertThat(startup).hasContent("alias a=b");
		assertThat(this.home.resolve(".zfunc/_fleetctl")).doesNotExist();
		assertThat(files(Shell.ZSH).uninstall()).isEmpty();
	}

	@Test
	void r1ALinkStaysALinkAndAModeStays() throws Exception {
		Path real = Files.writeString(Files.createDirectory(this.home.resolve("dotfiles")).resolve("bashrc"), "x\n");
		Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
		Files.createSymbolicLink(this.home.resolve(".bashrc"), Path.of("dotfiles/bashrc"));
		files(Shell.BASH).install("script");
		assertThat(this.home.resolve(".bashrc")).isSymbolicLink();
		assertThat(real).content().startsWith("x\n").contains("managed");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real))).isEqualTo("rw-r-----");
	}

	@Test
	void bytesThatAreNoUtf8Stay() throws Exception {
		byte[] bytes = "# caf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1);
		Path startup = Files.write(this.home.resolve(".bashrc"), bytes);
		files(Shell.BASH).install("script");
		assertThat(Files.readAllBytes(startup)).startsWith(bytes);
		files(Shell.BASH).uninstall();
		assertThat(startup).hasBinaryContent(bytes);
	}

	@Test
	void aFileThatCannotBeReadIsLeftAloneAndNothingIsWritten() throws Exception {
		Files.createDirectory(this.home.resolve(".bashrc"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files(Shell.BASH).install("script"));
		assertThat(this.home.resolve(".local")).doesNotExist();
	}

	@Test
	void powerShellHasWindowsLineEndsAndNoUtf16() throws Exception {
		Path profile = files(Shell.POWERSHELL).all().get(1);
		Files.createDirectories(profile.getParent());
		Files.writeString(profile, "a\nb\r\n");
		files(Shell.POWERSHELL).install("script");
		assertThat(Files.readString(profile)).startsWith("a\r\nb\r\n\r\n\r\n# >>> ").doesNotContainPattern("[^\r]\n");
		String once = Files.readString(profile);
		files(Shell.POWERSHELL).install("script");
		assertThat(Files.readString(profile)).isEqualTo(once);
		Files.write(profile, "a".getBytes(StandardCharsets.UTF_16));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files(Shell.POWERSHELL).install("script"))
			.withMessageContaining("UTF-16");
	}

	@Test
	void r34AHomeWithShellCodeInItsNameIsOnlyAName() throws Exception {
		Path odd = Files.createDirectory(this.home.resolve("é $(touch pwned) `x` \"q\""));
		CompletionFiles files = new CompletionFiles(Shell.BASH, "fleetctl",
				new EnvironmentVariables(Map.of("HOME", odd.toString())));
		files.install("echo loaded\n");
		Process bash = new ProcessBuilder(
				List.of("bash", "--norc", "-c", "source \"$0\"", odd.resolve(".bashrc").toString()))
			.directory(this.home.toFile())
			.start();
		assertThat(bash.inputReader().readLine()).isEqualTo("loaded");
		assertThat(bash.waitFor()).isZero();
		assertThat(this.home.resolve("pwned")).doesNotExist();
	}

	private CompletionFiles files(Shell shell) {
		return files(shell, Map.of());
	}

	private CompletionFiles files(Shell shell, Map<String, String> more) {
		Map<String, String> variables = new HashMap<>(more);
		variables.put("HOME", this.home.toString());
		return new CompletionFiles(shell, "fleetctl", new EnvironmentVariables(variables));
	}

}
