package io.firstline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium for one test class, closed after it. Launching takes some seconds, a page
 * none: launch in {@code @BeforeAll}, close in {@code @AfterAll}, and open a page for each test.
 */
public final class BrowserForTests implements AutoCloseable {

  /** A busy machine is slow, not wrong; longer than the heartbeat that mends lost news. */
  private static final double PATIENCE_IN_MILLIS = 20_000;

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private BrowserForTests(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static BrowserForTests launch() {
    var chromium = Chromium.onThisMachine();
    KoreanFont.require();
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(arguments()));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLIS);
    return new BrowserForTests(playwright, browser);
  }

  /** For contexts of their own: another language, a phone's width, no script. */
  public Browser browser() {
    return browser;
  }

  /** A page that shares no cookie with others. */
  public Page newPage() {
    return browser.newContext().newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static List<String> arguments() {
    var arguments = new ArrayList<>(QUIET);
    if (Machine.isRoot()) {
      arguments.add("--no-sandbox"); // Chromium refuses to sandbox itself as root
    }
    return arguments;
  }
}
