package dev.cliengine.sample.kohub.menu;

import java.util.Optional;
import java.util.function.Function;

import dev.cliengine.sample.kohub.change.Changes;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

import java.util.List;

/**
 * What the menus work with.
 *
 * @param state where somebody stands
 * @param dialog talks with them
 * @param waiting entertains them meanwhile
 * @param loop shows menus
 * @param changes makes changes
 */
record Desk(MenuState state, Dialog dialog, Waiting waiting, MenuLoop loop, Changes changes) {

	/** Asks the server. */
	<T> T call(String doing, Function<KohubClient, Answer<T>> work) {
		return this.waiting.during(doing, () -> work.apply(this.state.client()).value());
	}

	KohubConfig config() {
		return this.state.client().config();
	}

	/** The caller's name, asked for where nobody is logged in. */
	String caller() {
		Optional<String> user = this.state.user();
		return user.orElseGet(() -> call("Asking who you are", (client) -> client.auth().whoami()).username());
	}

	RepoType type() {
		return this.dialog.pick("Which type?", List.of(RepoType.values()), RepoType::value, config().defaultRepoType());
	}

	/** A repository by its id, asked for until it can be one. */
	Repo repo(String question, RepoType type) {
		while (true) {
			try {
				return repo(type, this.dialog.required(question));
			}
			catch (ValidationError ex) {
				this.dialog.say(ex.getMessage());
			}
		}
	}

	/** A bare name is one of the caller's. */
	Repo repo(RepoType type, String id) {
		return Repo.of((id.indexOf('/') < 0) ? caller() + "/" + id : id, type);
	}

}
