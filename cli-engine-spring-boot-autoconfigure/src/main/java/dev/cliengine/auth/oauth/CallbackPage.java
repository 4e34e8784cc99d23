package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;

/**
 * The pages a browser can get. Their texts are fixed, without a character that HTML
 * reads, and repeat nothing of the request.
 */
enum CallbackPage {

	SUCCESS("200 OK", "Login received", "You can close this window and go back to the terminal."),

	FAILURE("400 Bad Request", "Login refused", "Go back to the terminal to see why."),

	BAD_REQUEST("400 Bad Request", "Bad request", "This is not the answer the command is waiting for."),

	FORBIDDEN("403 Forbidden", "Forbidden", "Other pages cannot answer for the authorization server."),

	NOT_FOUND("404 Not Found", "Not found", "There is nothing here."),

	METHOD_NOT_ALLOWED("405 Method Not Allowed", "Method not allowed", "Only GET is answered.");

	private static final String CRLF = "\r\n";

	private final String status;

	private final String title;

	private final String text;

	CallbackPage(String status, String title, String text) {
		this.status = status;
		this.title = title;
		this.text = text;
	}

	/** The complete response. */
	byte[] response() {
		String html = """
				<!doctype html>
				<html lang="en">
				<head><meta charset="utf-8"><title>%1$s</title></head>
				<body><h1>%1$s</h1><p>%2$s</p></body>
				</html>
				""".formatted(this.title, this.text);
		String head = String.join(CRLF, "HTTP/1.1 " + this.status, "Content-Type: text/html; charset=utf-8",
				"Content-Length: " + html.length(), "Content-Security-Policy: default-src 'none'",
				"Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff", "Cache-Control: no-store",
				"Connection: close");
		String allow = (this == METHOD_NOT_ALLOWED) ? CRLF + "Allow: GET" : "";
		return (head + allow + CRLF + CRLF + html).getBytes(StandardCharsets.US_ASCII);
	}

}
