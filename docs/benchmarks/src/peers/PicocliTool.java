import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "peer", version = "peer version 1.0.0", description = "A command line as small as can be",
		mixinStandardHelpOptions = true)
public class PicocliTool {

	public static void main(String[] args) {
		System.exit(new CommandLine(new PicocliTool()).execute(args));
	}

	@Command(name = "list", description = "List projects")
	int list(@Option(names = "--limit", defaultValue = "20", description = "How many") int limit) {
		System.out.println("[{\"id\":\"p-1\",\"name\":\"Storefront\"},{\"id\":\"p-2\",\"name\":\"Checkout\"}]");
		return 0;
	}

	/** With the client that ends soonest: the newer one keeps threads a process waits for. */
	@Command(name = "get", description = "Get a document")
	int get(@Parameters(description = "Where it is") URI address) throws Exception {
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
		try (InputStream body = connection.getInputStream()) {
			body.transferTo(System.out);
		}
		return 0;
	}

}
