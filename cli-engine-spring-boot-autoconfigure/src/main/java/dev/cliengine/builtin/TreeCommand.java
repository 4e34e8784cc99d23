package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.output.TextView;

/**
 * {@code tree}: every visible command.
 */
@Order(BuiltinOrder.TREE)
public final class TreeCommand implements Finder {

	private final ApplicationInfo application;

	private final Supplier<CommandCatalog> catalog;

	public TreeCommand(ApplicationInfo application, Supplier<CommandCatalog> catalog) {
		this.application = application;
		this.catalog = catalog;
	}

	@Override
	public Placement placement() {
		return Placement.LEADING;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec spec = CommandSpec.command("tree")
			.summary("Display full command tree")
			.view((TextView) (data, width) -> draw(data))
			.builtIn()
			.build();
		registration.command(CommandHandler.of(spec, (context) -> node(this.catalog.get().root())));
	}

	private Map<String, Object> node(CommandNode node) {
		String name = node.path().isRoot() ? this.application.name() : node.name();
		Map<String, Object> data = new LinkedHashMap<>();
		List<Map<String, Object>> children = new ArrayList<>();
		node.visibleChildren().forEach((child) -> children.add(node(child)));
		if (!children.isEmpty()) {
			data.put("children", children);
		}
		if (!node.documentation().summary().isEmpty()) {
			data.put("description", node.documentation().summary());
		}
		data.put("name", name);
		data.put("path", node.path().isRoot() ? name : this.application.name() + " " + node.path().words());
		return data;
	}

	private static String draw(JsonNode root) {
		StringBuilder text = new StringBuilder(root.path("name").asString()).append('\n');
		drawChildren(root, "", text);
		return text.toString();
	}

	private static void drawChildren(JsonNode node, String indent, StringBuilder text) {
		JsonNode children = node.path("children");
		for (int i = 0; i < children.size(); i++) {
			JsonNode child = children.get(i);
			boolean last = i == children.size() - 1;
			text.append(indent).append(last ? "└── " : "├── ").append(child.path("name").asString());
			String description = child.path("description").asString("");
			text.append(description.isEmpty() ? "" : " ··· " + description).append('\n');
			drawChildren(child, indent + (last ? "    " : "│   "), text);
		}
	}

}
