package dev.cliengine.transport.transfer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.StandardFilters;
import dev.cliengine.transport.connect.JdkConnector;

/**
 * A process that transfers one file: {@code download|upload|parts URL FILE [BYTES]}. It
 * prints a line once so many bytes are done, and one at the end.
 */
final class TransferChild {

	private TransferChild() {
	}

	public static void main(String... args) {
		CallContexts contexts = new CallContexts(new Random());
		WebClient client = new BackendClients(new JdkConnector(), StandardFilters.all(contexts))
			.client(Backend.named("child").baseUrl(args[1]).build());
		long mark = (args.length > 3) ? Long.parseLong(args[3]) : Long.MAX_VALUE;
		Transfers transfers = Transfers.standard(contexts).withProgress(new Mark(mark));
		Path file = Path.of(args[2]);
		Location location = Location.presigned(URI.create(args[1]));
		switch (args[0]) {
			case "download" -> transfers.downloads(client).fetch(Download.of(() -> location, file));
			case "upload" -> transfers.uploads(client).send(Upload.of(SourceFile.of(file), () -> location));
			default -> parts(transfers.uploads(client), args[1], SourceFile.of(file));
		}
		System.out.println("done");
	}

	private static void parts(Uploads uploads, String url, SourceFile file) {
		TransferStates states = new TransferStates(file.path().resolveSibling("state"), Clock.systemUTC());
		uploads.send(MultipartUpload.of(file, 8 << 20, (part) -> Location.presigned(URI.create(url + "/" + part)),
				states.of(file, url)));
	}

	/** Says when enough is done. */
	private static final class Mark implements TransferProgress {

		private final long mark;

		private long done;

		private Mark(long mark) {
			this.mark = mark;
		}

		@Override
		public void begin(long total, String label) {
		}

		@Override
		public synchronized void advance(long bytes) {
			if (this.done < this.mark && this.done + bytes >= this.mark) {
				System.out.println("marked");
			}
			this.done += bytes;
		}

		@Override
		public void end() {
		}

	}

}
