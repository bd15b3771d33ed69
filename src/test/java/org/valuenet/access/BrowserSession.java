package org.valuenet.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who logged in on the issuer's page, as a browser does. */
final class BrowserSession {

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String url;

	private BrowserSession(int port) {
		this.url = "http://127.0.0.1:" + port;
	}

	/** Logs in as the user of that name, whose password is the same. */
	static BrowserSession of(int port, String user) throws IOException, InterruptedException {
		BrowserSession session = new BrowserSession(port);
		HttpResponse<String> page = session
			.send(HttpRequest.newBuilder(URI.create(session.url + "/graphiql")).header("Accept", "text/html"));
		Matcher token = FORM_TOKEN.matcher(page.body());
		if (!token.find()) {
			throw new IllegalStateException("no form to log in: " + page.uri() + " " + page.body());
		}
		String form = "username=" + user + "&password=" + user + "&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		HttpResponse<String> landed = session.send(HttpRequest.newBuilder(page.uri().resolve("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
		if (!landed.uri().toString().startsWith(session.url + "/graphiql")) {
			throw new IllegalStateException("not logged in: " + landed.uri());
		}
		return session;
	}

	/** What is answered to who brings a cookie, and no page. */
	static int status(int port, String cookie) throws IOException, InterruptedException {
		return Http.at(port).get("/graphiql", "Cookie", cookie).statusCode();
	}

	/** The service's own cookies, as the value of a header. */
	String cookie() {
		return "VALUENET=" + id();
	}

	/** Key of the session. */
	String id() {
		return value("VALUENET");
	}

	HttpResponse<String> ask(String query) throws IOException, InterruptedException {
		return post("/graphql", "{\"query\": \"" + query + "\"}");
	}

	/** Logs out, and does not go on to the page where one logs in again. */
	HttpResponse<String> logOut() throws IOException, InterruptedException {
		return Http.at(URI.create(this.url).getPort())
			.send("POST", "/logout", "", "Cookie", cookie() + "; XSRF-TOKEN=" + value("XSRF-TOKEN"), "X-XSRF-TOKEN",
					value("XSRF-TOKEN"));
	}

	private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.url + path))
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.header("X-XSRF-TOKEN", value("XSRF-TOKEN"))
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private String value(String cookie) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((each) -> each.getName().equals(cookie))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
