package org.valuenet.console;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.access.SignedIn;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** GraphiQL in a real browser that may talk to this machine only. */
@ValuenetTest
class GraphiqlIT {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	@LocalServerPort
	private int port;

	private final List<String> requested = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	@BeforeEach
	void chromiumIsInstalled() {
		assumeTrue(Files.isExecutable(CHROMIUM), "left out: Chromium is not installed; .ci/run installs it");
	}

	private static Playwright playwright() {
		return Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	}

	private static Browser chromium(Playwright playwright) {
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync")));
	}

	@Test
	void analystPressesRunAndSeesAnAnswerWithoutInternet() {
		try (Playwright playwright = playwright(); Browser browser = chromium(playwright)) {
			Page page = browser
				.newContext(new Browser.NewContextOptions().setHttpCredentials("analyst", SignedIn.PASSWORD))
				.newPage();
			page.onRequest((request) -> this.requested.add(request.url()));
			page.onConsoleMessage((message) -> {
				if (message.type().equals("error")) {
					this.complaints.add(message.text());
				}
			});
			page.onPageError(this.complaints::add);
			page.navigate("http://127.0.0.1:" + this.port + "/playground");
			assertThat(URI.create(page.url()).getPath()).isEqualTo("/graphiql");
			page.waitForSelector(".graphiql-execute-button");
			assertThat(page.locator(".graphiql-tab").count()).isEqualTo(6);
			page.click(".graphiql-execute-button");
			page.waitForSelector(".result-window :text('reportingCurrency')");
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "graphiql.png")));
			assertThat(page.locator(".result-window").innerText()).contains("\"reportingCurrency\": \"CNY\"");
			assertThat(this.requested).isNotEmpty()
				.allMatch((url) -> url.startsWith("data:") || URI.create(url).getHost().equals("127.0.0.1"));
			assertThat(this.complaints).isEmpty();
		}
	}

	@Test
	void pageWorksWithThePasswordInItsAddress() {
		try (Playwright playwright = playwright(); Browser browser = chromium(playwright)) {
			Page page = browser.newPage();
			page.navigate("http://analyst:" + SignedIn.PASSWORD + "@127.0.0.1:" + this.port + "/graphiql");
			page.waitForSelector(".graphiql-execute-button");
			page.click(".graphiql-execute-button");
			page.waitForSelector(".result-window :text('reportingCurrency')");
		}
	}

}
