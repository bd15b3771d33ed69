package org.valuenet.access;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The service with an issuer, which is a real authorization server. */
@IssuedTest
class IssuerIT {

	private static final IssuedTokens TOKENS = IssuedTest.Issuer.TOKENS;

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void twoCustomers() {
		this.http = Http.at(this.port);
		TwoCustomers.load();
	}

	@ParameterizedTest
	@CsvSource({ "analyst,C-1 C-2", "rep,C-1", "importer,''", "none,''" })
	void applicationSeesWhatItsScopesSay(String client, String customers) throws Exception {
		assertThat(this.http.ask(TwoCustomers.QUESTION, "Authorization", "Bearer " + TOKENS.of(client)).body())
			.isEqualTo(TwoCustomers.answer(customers));
	}

	@Test
	void importJobBringsAToken() throws Exception {
		assertThat(this.http
			.send("PUT", "/imports/reps", "repId,name\nR-1,Lin\n", "Authorization", "Bearer " + TOKENS.of("importer"))
			.statusCode()).isEqualTo(202);
	}

	@Test
	void tokenThatTheTestSignsAsTheIssuerDoesIsTaken() throws Exception {
		assertThat(this.http
			.ask(TwoCustomers.QUESTION, "Authorization",
					"Bearer " + IssuedTokens.signed(AuthorisationServer.KEY, TOKENS.claims().build()))
			.statusCode()).isEqualTo(200);
		// clocks differ
		assertThat(this.http
			.ask(TwoCustomers.QUESTION, "Authorization",
					"Bearer " + IssuedTokens.signed(AuthorisationServer.KEY,
							TOKENS.claims().expirationTime(IssuedTokens.in(-30)).build()))
			.statusCode()).isEqualTo(200);
	}

	static Stream<String> badTokens() throws JOSEException {
		RSAKey key = AuthorisationServer.KEY;
		RSAKey other = new RSAKey.Builder(AuthorisationServer.key()).keyID(key.getKeyID()).build();
		String good = IssuedTokens.signed(key, TOKENS.claims().build());
		return Stream.of("", "x", "a.b.c", good.substring(0, good.length() - 4) + "AAAA",
				new PlainJWT(TOKENS.claims().build()).serialize(),
				IssuedTokens.signed(key, TOKENS.claims().issuer("https://other.example").build()),
				IssuedTokens.signed(key, TOKENS.claims().audience("other").build()),
				IssuedTokens.signed(key, TOKENS.claims().audience((String) null).build()),
				IssuedTokens.signed(key, TOKENS.claims().expirationTime(IssuedTokens.in(-90)).build()),
				IssuedTokens.signed(key, TOKENS.claims().expirationTime(null).build()),
				IssuedTokens.signed(key, TOKENS.claims().notBeforeTime(IssuedTokens.in(90)).build()),
				IssuedTokens.signed(other, TOKENS.claims().build()));
	}

	@ParameterizedTest
	@MethodSource("badTokens")
	void badTokenIsRefusedAndNotSaidWhy(String token) throws Exception {
		HttpResponse<String> answer = this.http.ask(TwoCustomers.QUESTION, "Authorization", "Bearer " + token);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(answer.body().replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo("{\"errors\":[{\"message\":"
				+ "\"log in to ask this\",\"extensions\":{\"code\":\"UNAUTHENTICATED\",\"correlationId\":\"ID\"}}]}");
	}

	@Test
	void demoLogInsAreGone() throws Exception {
		assertThat(this.http.ask(TwoCustomers.QUESTION).statusCode()).isEqualTo(401);
		assertThat(this.http.ask(TwoCustomers.QUESTION, "Authorization", SignedIn.basic(Role.ANALYST)).statusCode())
			.isEqualTo(401);
		assertThat(this.http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void personLogsInOnTheIssuersPageAndAsksWithASession() {
		assumeTrue(Files.isExecutable(CHROMIUM), "left out: Chromium is not installed; .ci/run installs it");
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				Browser browser = playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
						.setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
			Page page = browser.newPage();
			page.navigate(this.http.url() + "/graphiql");
			assertThat(page.url()).startsWith(IssuedTest.Issuer.URL + "/login");
			page.fill("#username", "six");
			page.fill("#password", "six");
			page.click("button");
			page.waitForSelector(".graphiql-execute-button");
			assertThat(page.url()).startsWith(this.http.url() + "/graphiql");
			page.click(".graphiql-execute-button");
			page.waitForSelector(".result-window :text('reportingCurrency')");
			assertThat(page.evaluate(asked("csrf()"))).isEqualTo("200 C-1");
			assertThat(page.evaluate(asked("{}"))).isEqualTo("403 ");
		}
	}

	/** Asks from within the page, with these headers and its cookies. */
	private static String asked(String headers) {
		return "fetch('/graphql', {method: 'POST', headers: {'Content-Type': 'application/json', ..." + headers
				+ "}, body: JSON.stringify({query: '" + TwoCustomers.QUESTION
				+ "'})}).then(async (answer) => answer.status + ' ' + "
				+ "((await answer.json()).data?.customers.edges.map((edge) => edge.node.id) ?? ''))";
	}

}
