package dev.cliengine.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

import dev.cliengine.core.Stage;

/**
 * Properties of a command-line application.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("cli")
public class CliProperties {

	/**
	 * Name people type. Defaults to spring.application.name.
	 */
	private @Nullable String name;

	/**
	 * Name of the application's directories and prefix of its environment variables.
	 * Defaults to the name.
	 */
	private @Nullable String id;

	/**
	 * One line about the application.
	 */
	private String summary = "";

	/**
	 * Longer text about the application for its help.
	 */
	private String description = "";

	/**
	 * Version. Defaults to the one in build-info.properties.
	 */
	private @Nullable String version;

	/**
	 * How finished a feature has to be to be shown.
	 */
	private Stage minStage = Stage.GA;

	/**
	 * Stages of single features that take the place of the declared ones.
	 */
	private Map<String, Stage> featureOverrides = new LinkedHashMap<>();

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable String getId() {
		return this.id;
	}

	public void setId(@Nullable String id) {
		this.id = id;
	}

	public String getSummary() {
		return this.summary;
	}

	public void setSummary(String summary) {
		this.summary = summary;
	}

	public String getDescription() {
		return this.description;
	}

	public void setDescription(String description) {
		this.description = description;
	}

	public @Nullable String getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable String version) {
		this.version = version;
	}

	public Stage getMinStage() {
		return this.minStage;
	}

	public void setMinStage(Stage minStage) {
		this.minStage = minStage;
	}

	public Map<String, Stage> getFeatureOverrides() {
		return this.featureOverrides;
	}

	public void setFeatureOverrides(Map<String, Stage> featureOverrides) {
		this.featureOverrides = featureOverrides;
	}

}
