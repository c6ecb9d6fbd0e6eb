package io.firstline.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.firstline.browser.BrowserForTests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two technicians at their browsers, one of them on a phone. */
@DeskTest
class DeskBrowserTests {

  private static BrowserForTests browser;

  @LocalServerPort private int port;
  @Autowired private DeskPeople desk;

  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void launch() {
    browser = BrowserForTests.launch();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @AfterEach
  void nothingWasRefusedByTheBrowser() {
    assertThat(complaints).isEmpty();
  }

  @Test
  void newTicketAppearsInTheOpenQueueAndInItsTitle() {
    Page queue = signedIn("mina", 1280);

    String number = desk.handedOver();

    assertThat(queue.locator("#open-" + number)).isVisible();
    assertThat(queue).hasTitle(Pattern.compile("^\\(\\d+\\) "));
    assertThat(queue.locator("#announce")).containsText(number);
  }

  @Test
  void ticketIsTakenDownWithTheKeyboardAlone() {
    Page queue = signedIn("mina", 1280);

    queue.keyboard().press("n");
    queue.keyboard().type("마우스가 안 움직임");
    queue.keyboard().press("Enter");

    assertThat(queue.locator(".notice.good")).containsText("접수했어요");
    assertThat(queue.getByText("마우스가 안 움직임")).isVisible();
  }

  @Test
  void claimShowsAtTheOtherDeskWithoutLoading() {
    String number = desk.handedOver();
    Page mina = signedIn("mina", 1280);
    Page jun = signedIn("jun", 390);
    mina.navigate(at("/desk/tickets/" + number));
    jun.navigate(at("/desk/tickets/" + number));

    mina.getByText("내가 맡기").click();

    assertThat(mina.locator("#composer fieldset")).isVisible();
    assertThat(jun.locator("#facts")).containsText("Name of mina");
    assertThat(jun.locator("#actions .big")).hasCount(0);
    assertThat(jun.locator("#messages")).containsText("대화에 들어왔어요");
    assertThat(jun.locator("#composer")).containsText("Name of mina 님이 맡고 있어요");
    assertThat(mina.locator("#messages")).containsText("대화에 들어왔어요");
    assertThat(mina.locator("#told")).containsText(number + " 맡았어요");
  }

  @Test
  void ownWordsAndTheLatestOfAnOwnTicketAreInView() {
    var conversation = desk.conversation();
    String number = desk.says(conversation, "집에서 VPN이 연결되지 않아요", "그대로예요", "809", "사람 연결해 주세요");
    for (int i = 0; i < 8; i++) {
      desk.says(conversation, "추가로 적어요. ".repeat(12) + i);
    }
    Page mina = signedIn("mina", 1280);
    mina.navigate(at("/desk/tickets/" + number));
    mina.getByText("내가 맡기").click();
    mina.locator("#composer fieldset").waitFor();
    assertThat(mina.locator("#title")).isInViewport();

    mina.fill("#text", "보고 있어요.");
    mina.keyboard().press("Control+Enter");

    assertThat(mina.locator(".message.technician")).isInViewport();
    assertThat(mina.locator("#newer")).isHidden();
    mina.evaluate("scrollTo(0, 0)");
    desk.says(conversation, "네, 기다릴게요");
    mina.locator("#newer").click();
    assertThat(mina.locator(".message.requester").last()).isInViewport();
    mina.navigate(at("/desk"));
    mina.navigate(at("/desk/tickets/" + number));
    assertThat(mina.locator(".message.requester").last()).isInViewport();
  }

  @Test
  void refusedFormIsShownAgainAsItWasFilledIn() {
    String number = desk.handedOver();
    Page mina = signedIn("mina", 390);
    mina.navigate(at("/desk/tickets/" + number));

    mina.getByText("다른 티켓에 합치기").click();
    mina.fill("[name=into]", "HD-777");
    mina.keyboard().press("Enter");

    assertThat(mina.locator("#told .bad")).isInViewport();
    assertThat(mina.locator("[name=into]")).hasValue("HD-777");
    assertThat(mina.locator("[name=into]")).isVisible();
  }

  @Test
  void answerToAnActionOutlivesNewsThatWereAlreadyOnTheirWay() {
    String number = desk.handedOver();
    Page mina = signedIn("mina", 1280);
    mina.navigate(at("/desk/tickets/" + number));
    List<Route> held = new ArrayList<>();
    mina.route("**/state", held::add);
    Page jun = signedIn("jun", 1280);
    jun.navigate(at("/desk/tickets/" + number));
    jun.getByText("우선순위 바꾸기").click();
    jun.fill("[name=reason]", "고객사 시연 전");
    jun.locator("#actions details[open] button").click();
    mina.waitForCondition(() -> !held.isEmpty());
    mina.getByText("우선순위 바꾸기").click();
    mina.fill("[name=reason]", "다시 보니 급함");
    List<Route> sent = new ArrayList<>();
    mina.route("**/priority", sent::add);

    mina.locator("#actions details[open] button").click();
    mina.waitForCondition(() -> !sent.isEmpty());
    mina.unroute("**/state");
    mina.waitForResponse("**/state", () -> held.forEach(Route::resume));
    sent.forEach(Route::resume);

    assertThat(mina.locator("#told")).containsText("우선순위를 바꿨어요");
  }

  @Test
  void technicianSeesThatTheAssistantTalksAgain() {
    String number = desk.handedOver();
    Page mina = signedIn("mina", 1280);
    mina.navigate(at("/desk/tickets/" + number));
    mina.getByText("내가 맡기").click();
    mina.locator("#composer fieldset").waitFor();

    mina.getByText("도우미에게 돌려주기").click();
    assertThat(mina.locator("[name=step] option[value=to-person]")).hasCount(0);
    mina.locator("[name=step]").selectOption("restart");
    mina.locator("#actions details[open] button").click();

    assertThat(mina.locator("#composer")).containsText("도우미가 요청자와 이야기하고 있어요");
    mina.fill("#text", "다시 제가 볼게요.");
    mina.locator("#composer button").click();
    assertThat(mina.locator("#composer")).not().containsText("도우미가 요청자와");
  }

  @Test
  void wordsGoBothWaysWhileThePageIsOpen() {
    var conversation = desk.conversation();
    String number = desk.says(conversation, "집에서 VPN이 연결되지 않아요", "사람 연결해 주세요");
    Page mina = signedIn("mina", 1280);
    mina.navigate(at("/desk/tickets/" + number));
    mina.getByText("내가 맡기").click();

    mina.locator("#composer fieldset").waitFor();
    mina.fill("#text", "안녕하세요, 보고 있어요.");
    mina.keyboard().press("Control+Enter");
    assertThat(mina.locator(".message.technician")).containsText("안녕하세요, 보고 있어요.");
    desk.says(conversation, "네, 고마워요");

    assertThat(mina.locator(".message.requester").last()).containsText("고마워요");
    assertThat(mina.locator("#text")).hasValue("");
  }

  @Test
  void halfWrittenResolutionOutlivesNews() {
    String number = desk.handedOver();
    Page mina = signedIn("mina", 1280);
    mina.navigate(at("/desk/tickets/" + number));
    mina.getByText("내가 맡기").click();
    mina.locator("#composer fieldset").waitFor();
    mina.locator("summary", new Page.LocatorOptions().setHasText("해결")).first().click();
    mina.fill("[name=resolution]", "라우터를");

    Page jun = signedIn("jun", 390);
    jun.navigate(at("/desk/tickets/" + number));
    jun.fill("#text", "로그 보냈어요");
    jun.locator("#composer button").click();

    assertThat(mina.locator(".notes")).containsText("로그 보냈어요");
    assertThat(mina.locator("[name=resolution]")).hasValue("라우터를");
  }

  @Test
  void pagesAreAccessible() {
    String number = desk.handedOver();
    Page mina = signedIn("mina", 390);

    for (String address : List.of("/desk", "/desk?lang=en", "/desk/tickets/" + number)) {
      mina.navigate(at(address));
      assertThat(new AxeBuilder(mina).analyze().getViolations()).as(address).isEmpty();
      assertThat(mina.evaluate("document.documentElement.scrollWidth > innerWidth"))
          .as("scrolls sideways: " + address)
          .isEqualTo(false);
    }
  }

  private Page signedIn(String user, int width) {
    desk.technician(user);
    Page page =
        browser
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(width, 850))
            .newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(at("/desk"));
    page.fill("[name=username]", user);
    page.fill("[name=password]", DeskPeople.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(at("/desk"));
    return page;
  }

  private String at(String address) {
    return "http://127.0.0.1:" + port + address;
  }
}
