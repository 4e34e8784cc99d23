package dev.cliengine.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;

import dev.cliengine.guide.ClasspathGuides;

/**
 * Properties of guides.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("cli.guides")
public class CliGuideProperties {

	/**
	 * Where guides are looked for, as a location pattern. Empty to look nowhere.
	 */
	private String location = ClasspathGuides.DEFAULT_LOCATION;

	/**
	 * How the list of topics calls the application.
	 */
	private String program = "<cli>";

	public String getLocation() {
		return this.location;
	}

	public void setLocation(String location) {
		this.location = location;
	}

	public String getProgram() {
		return this.program;
	}

	public void setProgram(String program) {
		this.program = program;
	}

}
