package dev.cliengine.command.bind;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionService;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GivenContext;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.parse.ContentSource;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

/**
 * Calls the commands of one annotated object by command lines, from the words to the
 * method.
 */
final class Caller {

	/** How many validators were asked for. */
	final AtomicInteger validators = new AtomicInteger();

	/** How many conversion services were asked for. */
	final AtomicInteger conversions = new AtomicInteger();

	final CommandCatalog catalog;

	private final TokenParser parser = new TokenParser("app", new GlobalOptions(List.of(), List.of()), new Content());

	Caller(Object module) {
		this.catalog = CommandCatalog.builder(Documentation.of(""), StagePolicy.from(Stage.GA))
			.add(methods().module(module.getClass(), () -> module), "the test")
			.build();
	}

	/** What the method gave back. */
	@Nullable Object run(String... tokens) throws Exception {
		ParsedLine line = this.parser.parse(this.catalog.root(), List.of(tokens));
		CommandHandler handler = handler(line.node().path());
		handler.check(line.arguments());
		return handler.handle(new GivenContext(line.node().path(), line.arguments()));
	}

	/** The failure before the method was called. */
	CliException refused(String... tokens) {
		try {
			ParsedLine line = this.parser.parse(this.catalog.root(), List.of(tokens));
			handler(line.node().path()).check(line.arguments());
		}
		catch (CliException ex) {
			return ex;
		}
		throw new AssertionError(List.of(tokens) + " was accepted");
	}

	CommandSpec spec(String path) {
		return handler(CommandPath.parse(path)).spec();
	}

	private CommandHandler handler(CommandPath path) {
		CommandHandler handler = this.catalog.find(path).orElseThrow().handler();
		if (handler == null) {
			throw new AssertionError(path + " is no command");
		}
		return handler;
	}

	private MethodCommands methods() {
		return new MethodCommands(this::conversions, this::validator, BeanUtils::instantiateClass);
	}

	private ConversionService conversions() {
		this.conversions.incrementAndGet();
		ApplicationConversionService service = new ApplicationConversionService();
		service.addConverter(String.class, Path.class, Path::of);
		service.addConverter(String.class, InputSource.class, (text) -> new InputSource(text,
				() -> new ByteArrayInputStream(("<" + text + ">").getBytes(StandardCharsets.UTF_8))));
		return service;
	}

	private Validator validator() {
		this.validators.incrementAndGet();
		return Validation.buildDefaultValidatorFactory().getValidator();
	}

	private static final class Content implements ContentSource {

		@Override
		public String file(String path) {
			return "content of " + path;
		}

		@Override
		public String standardInput() {
			return "standard input";
		}

	}

}
