package io.firstline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.firstline.browser.BrowserForTests;
import io.firstline.platform.persistence.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The main job, as its people see it: an employee in one window, a technician in another. */
@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"firstline.admin.password=" + WholeStoryTests.PASSWORD, "firstline.watch=false"})
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class WholeStoryTests {

  static final String PASSWORD = "correct horse battery";

  private static BrowserForTests browser;

  @LocalServerPort private int port;

  @BeforeAll
  static void launch() {
    browser = BrowserForTests.launch();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void employeeIsHelpedInKorean() throws Exception {
    technician("haneul", "정하늘");
    Page employee = window("ko-KR", 390, 844, "/");
    write(employee, "집에서 VPN 연결이 안 돼요. 3시 회의 전까지 꼭 필요해요");
    assertThat(latest(employee)).containsText("다시 연결해 주세요");
    employee.getByRole(AriaRole.BUTTON, named("그대로예요")).click();
    assertThat(latest(employee)).containsText("어디에서 막히나요");
    write(employee, "그래도 안 돼요");
    assertThat(latest(employee)).containsText("담당자에게 넘길까요");
    write(employee, "네");
    assertThat(employee.locator("#holder")).containsText("HD-");
    assertThat(latest(employee)).containsText("성함");
    write(employee, "김가온 010-0000-1234");
    assertThat(latest(employee)).containsText("적어 두었어요");
    String number = employee.locator("#holder .ticket").innerText();

    Page technician = signedIn("haneul", "ko-KR");
    technician.locator("#open-" + number).click();
    assertThat(technician.locator("#facts")).containsText("3시 회의 전까지");
    assertThat(technician.locator("#facts")).containsText("VPN 종료 후 다시 연결");
    assertThat(technician.locator("#facts")).containsText("김가온");
    technician.getByText("내가 맡기").click();
    assertThat(employee.locator("#holder")).containsText("정하늘");
    send(technician, "안녕하세요, 정하늘입니다. 인증 서버에 등록된 기기를 다시 연결해 둘게요.");

    Locator words = employee.locator(".message.from-technician");
    assertThat(words).containsText("인증 서버에 등록된");
    write(employee, "네 감사합니다, 지금 붙어요!");
    assertThat(technician.locator(".message.requester").last()).containsText("지금 붙어요");
    assertThat(employee.locator(".message.from-assistant").last()).not().containsText("다행");
    picture(employee, "chat.png");
    // From the hand-off card on; the ticket was opened at its latest message.
    technician.evaluate("() => window.scrollTo(0, 0)");
    picture(technician, "desk.png");

    resolve(technician, "해결", "등록 기기를 다시 연결함");
    assertThat(latest(employee)).containsText("이제 괜찮으신가요");
    employee.getByRole(AriaRole.BUTTON, named("네, 해결됐어요")).click();
    assertThat(latest(employee)).containsText("1점에서 5점");
    employee.getByRole(AriaRole.BUTTON, named("5")).click();
    assertThat(latest(employee)).containsText("고마워요");
  }

  @Test
  void employeeIsHelpedInEnglish() throws Exception {
    technician("mina", "Mina Lee");
    Page employee = window("en-GB", 1280, 800, "/");
    write(employee, "nothing comes out of the printer on floor 3");
    assertThat(latest(employee)).containsText("Does it print now?");
    employee.getByRole(AriaRole.BUTTON, named("Looks fine, no print")).click();
    assertThat(latest(employee)).containsText("Open print queue");
    employee.locator("#person").click();
    assertThat(employee.locator("#holder")).containsText("HD-");
    String number = employee.locator("#holder .ticket").innerText();

    Page technician = signedIn("mina", "en-GB");
    technician.locator("#open-" + number).click();
    technician.locator("#actions").getByRole(AriaRole.BUTTON, claim()).click();
    assertThat(employee.locator("#holder")).containsText("Mina Lee");
    send(technician, "Hello, I am looking at the print server now.");
    assertThat(employee.locator(".message.from-technician")).containsText("print server");

    employee.reload();
    assertThat(employee.locator(".message.from-technician")).hasCount(1);
    write(employee, "Thank you, it prints.");
    assertThat(technician.locator(".message.requester").last()).containsText("it prints");
    resolve(technician, "Resolve", "Restarted the print server");
    assertThat(latest(employee)).containsText("Does it work for you now?");
    employee.getByRole(AriaRole.BUTTON, named("Not yet")).click();
    assertThat(latest(employee)).containsText("opened " + number + " again");
  }

  private Page window(String locale, int width, int height, String address) {
    Page page =
        browser
            .browser()
            .newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height))
            .newPage();
    page.navigate("http://127.0.0.1:" + port + address);
    return page;
  }

  private Page signedIn(String user, String locale) {
    Page page = window(locale, 1280, 860, "/desk?lang=" + locale.substring(0, 2));
    page.fill("[name=username]", user);
    page.fill("[name=password]", PASSWORD);
    page.keyboard().press("Enter");
    page.locator("#tickets").waitFor();
    return page;
  }

  private static void write(Page page, String text) {
    int before = page.locator(".message.from-requester").count();
    page.fill("#write", text);
    page.keyboard().press("Enter");
    assertThat(page.locator(".message.from-requester")).hasCount(before + 1);
    assertThat(page.locator(".message.pending")).hasCount(0);
  }

  private static void send(Page page, String text) {
    page.locator("#composer fieldset").waitFor();
    page.fill("#text", text);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".message.technician").last()).containsText(text);
  }

  private static void resolve(Page page, String label, String resolution) {
    page.locator("#actions summary", new Page.LocatorOptions().setHasText(label)).first().click();
    page.fill("[name=resolution]", resolution);
    page.locator("#actions form[action$=resolve] button").click();
  }

  private static Locator latest(Page page) {
    return page.locator(".message").last();
  }

  private static Locator.GetByRoleOptions claim() {
    return new Locator.GetByRoleOptions().setName("Claim").setExact(true);
  }

  private static Page.GetByRoleOptions named(String label) {
    return new Page.GetByRoleOptions().setName(label).setExact(true);
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name)));
  }

  private void technician(String user, String name) throws Exception {
    String person =
        "{\"user\":\"%s\",\"name\":\"%s\",\"password\":\"%s\",\"roles\":[\"technician\"]}"
            .formatted(user, name, PASSWORD);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/people"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(person))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      Assertions.assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    }
  }
}
