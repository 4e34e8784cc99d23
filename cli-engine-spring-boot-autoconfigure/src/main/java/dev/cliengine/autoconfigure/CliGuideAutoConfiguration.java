package dev.cliengine.autoconfigure;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

import dev.cliengine.builtin.GuideCommand;
import dev.cliengine.builtin.SearchCommand;
import dev.cliengine.builtin.SearchFlag;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.guide.ClasspathGuides;
import dev.cliengine.guide.ExtraDocuments;
import dev.cliengine.guide.GuideSource;
import dev.cliengine.guide.GuideText;
import dev.cliengine.guide.Guides;
import dev.cliengine.guide.Search;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;

/**
 * Auto-configuration of guides and search. A {@link GuideSource} bean adds guides, an
 * {@link ExtraDocuments} bean adds something to find.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliBuiltinAutoConfiguration.class)
@EnableConfigurationProperties(CliGuideProperties.class)
public final class CliGuideAutoConfiguration {

	@Bean
	ClasspathGuides cliClasspathGuides(ResourceLoader loader, CliGuideProperties properties) {
		return new ClasspathGuides(ResourcePatternUtils.getResourcePatternResolver(loader), properties.getLocation());
	}

	/** Lazy, since making it reads them all. */
	@Bean
	@Lazy
	@ConditionalOnMissingBean
	Guides cliGuides(ObjectProvider<GuideSource> sources) {
		List<GuideSource> modulesLast = sources.orderedStream()
			.sorted(Comparator.comparing(CliGuideAutoConfiguration::isModule))
			.toList();
		return new Guides(modulesLast);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.guide", matchIfMissing = true)
	GuideCommand cliGuideCommand(ApplicationInfo application, ObjectProvider<Guides> guides, TerminalProbe probe,
			Audience audience, EnvironmentVariables environment, OutputFormats formats, CliGuideProperties properties) {
		return new GuideCommand(application, guides::getObject,
				new GuideText(probe, audience, environment, properties.getProgram()), formats);
	}

	@Bean
	Search cliSearch(ObjectProvider<CommandCatalog> catalog, ObjectProvider<Guides> guides,
			ObjectProvider<ExtraDocuments> extras) {
		return new Search(catalog::getObject, guides::getObject, () -> extras.orderedStream().toList());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.search", matchIfMissing = true)
	SearchCommand cliSearchCommand(ApplicationInfo application, Search search, Streams streams) {
		return new SearchCommand(application, search, streams);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.search", matchIfMissing = true)
	SearchFlag cliSearchFlag(SearchCommand search) {
		return new SearchFlag(search);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.search", matchIfMissing = true)
	GlobalOption cliSearchOption() {
		return SearchFlag.option();
	}

	private static boolean isModule(GuideSource source) {
		return source instanceof CommandModule || AnnotationUtils.findAnnotation(source.getClass(),
				dev.cliengine.command.annotation.CommandModule.class) != null;
	}

}
