package io.firstline.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.firstline.browser.BrowserForTests;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ChatBrowserTests {

  private static BrowserForTests browser;

  private final ChatClient chat;
  private final DeskStaff staff;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @Autowired
  ChatBrowserTests(ChatClient chat, DeskStaff staff) {
    this.chat = chat;
    this.staff = staff;
  }

  @BeforeAll
  static void launch() {
    browser = BrowserForTests.launch();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void openTheChat() {
    context =
        browser
            .browser()
            .newContext(
                new Browser.NewContextOptions().setLocale("ko-KR").setViewportSize(390, 844));
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.navigate(chat.root() + "/");
    assertThat(messages()).hasCount(1);
  }

  @AfterEach
  void closeTheChat() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void answerComesWithSourceAndChoicesThatAreGoodOnce() {
    say("VPN이 연결되지 않아요");

    assertThat(page.locator(".source-title")).hasText("VPN이 연결되지 않을 때");
    Locator choices = page.locator(".choices button");
    assertThat(choices.first()).isEnabled();
    choices.first().click();
    settled();
    assertThat(choices.first()).isDisabled();
    assertThat(page.locator("#write")).isFocused();
  }

  @Test
  void addressesBecomeLinksAndAllElseStaysText() {
    say(
        "<img src=x onerror=alert(1)> https://a.example/b?c=1에서 (http://d.example/e)."
            + " javascript:f()");

    assertThat(page.locator(".from-requester .words"))
        .hasText(
            "<img src=x onerror=alert(1)> https://a.example/b?c=1에서 (http://d.example/e)."
                + " javascript:f()");
    assertThat(page.locator("#messages img")).hasCount(0);
    Locator links = page.locator(".from-requester .words a");
    assertThat(links.allInnerTexts())
        .containsExactly("https://a.example/b?c=1", "http://d.example/e");
    assertThat(links.first()).hasAttribute("rel", "noopener noreferrer");
  }

  @Test
  void wordsRunTheirOwnWayAndTheFieldNoLongerAsksForTheProblem() {
    assertThat(page.locator("#write")).hasAttribute("placeholder", "무엇이 안 되나요? 본 그대로 적어 주세요");

    say("مرحبا VPN");

    assertThat(page.locator(".from-requester .words")).hasCSS("direction", "rtl");
    assertThat(page.locator(".from-assistant .words").last()).hasCSS("direction", "ltr");
    assertThat(page.locator("#write")).hasAttribute("placeholder", "메시지를 적어 주세요");
  }

  @Test
  void halfSyllableIsNeverSent() {
    page.fill("#write", "안녕하");
    page.evaluate(
        """
        () => {
          const field = document.getElementById("write");
          const enter = { key: "Enter", bubbles: true, cancelable: true };
          field.dispatchEvent(new KeyboardEvent("keydown", { ...enter, isComposing: true }));
          field.dispatchEvent(new KeyboardEvent("keydown", { ...enter, keyCode: 229 }));
        }
        """);

    assertThat(page.locator("#write")).hasValue("안녕하");
    assertThat(messages()).hasCount(1);
  }

  @Test
  void shiftEnterBreaksTheLine() {
    page.fill("#write", "하나");
    page.locator("#write").press("Shift+Enter");
    page.locator("#write").pressSequentially("둘");

    assertThat(page.locator("#write")).hasValue("하나\n둘");
  }

  @Test
  void tooLongTextIsCountedAndNotSent() {
    page.fill("#write", "가".repeat(8_001));

    assertThat(page.locator("#counter")).containsText("1자 넘었어요");
    assertThat(page.locator("#send")).isDisabled();
  }

  @Test
  void messageOfAnOfflineMomentArrivesOnce() {
    context.setOffline(true);
    page.fill("#write", "오프라인에서 쓴 글");
    page.keyboard().press("Enter");
    assertThat(page.locator(".failed")).hasCount(1);
    assertThat(page.locator("#line")).containsText("오프라인");

    context.setOffline(false);

    settled();
    assertThat(page.locator(".from-requester")).hasCount(1);
    assertThat(page.locator(".failed")).hasCount(0);
    assertThat(page.locator("#line")).hasText("");
  }

  @Test
  void answerThatGotLostIsAskedForAgain() {
    List<Route> lost = new ArrayList<>();
    page.route(
        "**/messages",
        route -> {
          if (lost.isEmpty()) {
            lost.add(route);
            route.fetch();
            route.abort();
          } else {
            route.resume();
          }
        });
    page.fill("#write", "VPN이 연결되지 않아요");
    page.keyboard().press("Enter");

    page.click(".failed button");

    settled();
    assertThat(page.locator(".from-requester")).hasCount(1);
  }

  @Test
  void technicianIsNamedAndNothingIsLostWhileAway() {
    page.click("#person");
    settled();
    String ticket = page.innerText("#holder .ticket");
    staff.claim(ticket);
    assertThat(page.locator("#holder")).containsText("김민지");
    assertThat(page.locator("#person")).isHidden();

    context.setOffline(true);
    staff.write(ticket, "하나");
    staff.write(ticket, "둘");
    context.setOffline(false);

    assertThat(page.locator(".from-technician .words")).hasText(new String[] {"하나", "둘"});
  }

  @Test
  void choicesCloseWhenTechnicianComes() {
    page.click("#person");
    settled();
    say("김가온 010-1234-5678");
    say("VPN이 연결되지 않아요");
    assertThat(page.locator(".choices button").last()).isEnabled();

    staff.claim(page.innerText("#holder .ticket"));

    assertThat(page.locator(".choices button").last()).isDisabled();
  }

  @Test
  void conversationSurvivesReloadAndIsFoundAgain() {
    say("VPN이 연결되지 않아요");
    int said = messages().count();
    page.reload();
    assertThat(messages()).hasCount(said);

    page.click("#begin");
    assertThat(messages()).hasCount(1);
    page.click("#requests-open");
    page.click("#requests-list button");

    assertThat(messages()).hasCount(said);
  }

  @Test
  void requestersStorageHoldsNoWords() {
    say("VPN이 연결되지 않아요");

    assertThat((String) page.evaluate("() => JSON.stringify(localStorage)")).doesNotContain("VPN");
    assertThat((String) page.evaluate("() => document.cookie")).isEmpty();
  }

  @Test
  void pagesAreUsableByAll() {
    say("VPN이 연결되지 않아요");
    assertAccessible();

    for (String path : List.of("/articles", "/articles/network-vpn-fails?lang=en", "/nowhere")) {
      page.navigate(chat.root() + path);
      assertAccessible();
    }
    page.setViewportSize(320, 640);
    page.navigate(chat.root() + "/?lang=en");
    assertAccessible();
  }

  private void assertAccessible() {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(page.url())
        .extracting(violation -> violation.getId() + " " + violation.getNodes())
        .isEmpty();
    assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scrolling at %s", page.url())
        .isTrue();
  }

  private Locator messages() {
    return page.locator("#messages > li");
  }

  private void say(String text) {
    page.fill("#write", text);
    page.keyboard().press("Enter");
    settled();
  }

  /** The answer is there, and the stream has told everything that it brought along. */
  private void settled() {
    assertThat(page.locator(".pending")).hasCount(0);
    assertThat(page.locator("#typing")).isHidden();
    page.waitForFunction(
        """
        async () => {
          const [one] = JSON.parse(localStorage.getItem("firstline.conversations"));
          const answer = await fetch(`/api/chat/conversations/${one.id}`, {
            headers: { Authorization: `Bearer ${one.token}` },
          });
          const said = (await answer.json()).messages.length;
          return said === document.querySelectorAll("#messages > li").length;
        }
        """);
  }
}
