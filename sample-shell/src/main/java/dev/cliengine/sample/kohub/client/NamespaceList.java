package dev.cliengine.sample.kohub.client;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.sample.kohub.client.error.NotFoundError;
import dev.cliengine.sample.kohub.client.model.NamespaceRepos;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * The repositories of a namespace in one list, each with its type.
 *
 * @param repositories who is asked
 */
record NamespaceList(RepositoryApi repositories) {

	private static final int ALL = 1000;

	Answer<List<RepoSummary>> of(String namespace, @Nullable RepoType type) {
		List<RepoType> types = (type != null) ? List.of(type) : List.of(RepoType.values());
		List<Answer<RepoSummary>> all = new ArrayList<>();
		try {
			Answer<NamespaceRepos> answer = this.repositories.namespaceRepos(namespace, ALL, null);
			types.forEach(
					(each) -> all.addAll(typed(each, list(each, answer.value()), answer.json().path(each.plural()))));
		}
		catch (NotFoundError ex) {
			if (!ex.getMessage().equals("Not Found")) {
				throw ex;
			}
			RepoQuery query = RepoQuery.all().withAuthor(namespace).withLimit(ALL);
			types.forEach((each) -> {
				Answer<List<RepoSummary>> answer = this.repositories.listRepos(each, query);
				all.addAll(typed(each, answer.value(), answer.json()));
			});
		}
		ArrayNode json = JsonNodeFactory.instance.arrayNode();
		all.forEach((each) -> json.add(each.json()));
		return new Answer<>(all.stream().map(Answer::value).toList(), json);
	}

	private static List<RepoSummary> list(RepoType type, NamespaceRepos repos) {
		return switch (type) {
			case MODEL -> repos.models();
			case DATASET -> repos.datasets();
			case SPACE -> repos.spaces();
		};
	}

	private static List<Answer<RepoSummary>> typed(RepoType type, List<RepoSummary> values, JsonNode json) {
		List<Answer<RepoSummary>> typed = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			JsonNode item = json.path(i);
			if (item instanceof ObjectNode object) {
				object.put("repo_type", type.value());
			}
			typed.add(new Answer<>(values.get(i).withType(type), item));
		}
		return typed;
	}

}
