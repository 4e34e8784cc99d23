package dev.cliengine.sample.kohub.command.repo;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.bind.MethodCommands;
import dev.cliengine.core.CommandPath;

/**
 * Mounts commands of {@code repo} below {@code settings repo} as well.
 */
@Configuration(proxyBeanMethods = false)
class SecondHomes {

	private static final CommandPath ABOVE = CommandPath.parse("settings");

	@Bean
	CommandModule settingsRepoCommands(MethodCommands methods, BeanFactory beans) {
		return (registration) -> {
			registration
				.group(new GroupSpec(ABOVE, Documentation.of("Change accounts, organizations and repositories"), null));
			Stream
				.of(UploadCommands.class, DownloadCommands.class, MoveCommands.class, BranchCommands.class,
						LfsCommands.class, CommitCommands.class)
				.forEach((type) -> methods.module(type, () -> beans.getBean(type)).register(new Below(registration)));
		};
	}

	/**
	 * Registers everything one word further down.
	 *
	 * @param registration takes it
	 */
	private record Below(CommandRegistration registration) implements CommandRegistration {

		@Override
		public CommandRegistration group(GroupSpec group) {
			this.registration.group(new GroupSpec(ABOVE.append(group.path()), group.documentation(), group.feature()));
			return this;
		}

		@Override
		public CommandRegistration command(CommandHandler handler) {
			this.registration.command(new Mounted(handler, handler.spec().below(ABOVE)));
			return this;
		}

	}

	/**
	 * The same command at another path.
	 *
	 * @param handler does the work
	 * @param spec says where it stands
	 */
	private record Mounted(CommandHandler handler, CommandSpec spec) implements CommandHandler {

		@Override
		public void check(CommandArguments arguments) {
			this.handler.check(arguments);
		}

		@Override
		public @Nullable Object handle(CommandContext context) throws Exception {
			return this.handler.handle(context);
		}

	}

}
