package io.firstline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Message;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketQuery;
import io.firstline.ticket.Tickets;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class DeskPagesTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private DeskPeople desk;
  @Autowired private Tickets tickets;
  @Autowired private Conversations conversations;

  @Test
  void queueIsKoreanUntilEnglishIsChosen() {
    assertThat(get("/desk")).hasStatusOk().bodyText().contains("내 티켓", "전화·방문 접수");
    assertThat(get("/desk?lang=en")).hasStatusOk().bodyText().contains("Mine", "All open");
    assertThat(mvc.get().uri("/desk").cookie(new Cookie("lang", "en")).with(desk.signedIn("mina")))
        .bodyText()
        .contains("Mine");
  }

  @Test
  void formSentTwiceOpensOneTicket() {
    Map<String, String> form =
        Map.of("title", "두 번 눌린 접수", "name", "이세찬", "key", "k-1", "impact", "one");

    assertThat(post("mina", "/desk/tickets", form)).hasStatus(302).hasRedirectedUrl("/desk");
    post("mina", "/desk/tickets", form);

    assertThat(tickets.search(new TicketQuery(null, null, null, List.of(), "두 번 눌린", false, 0)))
        .hasSize(1);
  }

  @Test
  void formWithoutTitleComesBackFilled() {
    MvcTestResult refused =
        post("mina", "/desk/tickets", Map.of("title", " ", "name", "이세찬", "key", "k-2"));

    assertThat(refused).hasStatus(302).flash().containsKeys("draft", "notice");
  }

  @Test
  void claimFromARowLeadsToTheTicketAndTellsTheLateOne() {
    String number = desk.handedOver();

    assertThat(
            mvc.post()
                .uri("/desk/queue/claim")
                .param("number", number)
                .header("HX-Request", "true")
                .with(desk.signedIn("mina"))
                .with(csrf()))
        .hasStatusOk()
        .hasHeader("HX-Redirect", "/desk/tickets/" + number);
    assertThat(
            mvc.post()
                .uri("/desk/queue/claim")
                .param("number", number)
                .header("HX-Request", "true")
                .with(desk.signedIn("jun"))
                .with(csrf()))
        .hasStatusOk()
        .doesNotContainHeader("HX-Redirect")
        .bodyText()
        .contains("Name of mina 님이 먼저 맡았어요.");
  }

  @Test
  void cardShowsWhatWasFoundOutAndHidesWhatWasNot() {
    String number = desk.handedOver();

    assertThat(get("/desk/tickets/" + number))
        .hasStatusOk()
        .bodyText()
        .contains("정하늘", "확인 안 됨", "연결한 곳", "<b>집</b>", "VPN 다시 연결", "내가 맡기")
        .doesNotContain("당사자", "해결 내용");
  }

  @Test
  void cardListsOtherProblemsThatAreStillOpen() {
    String number = desk.handedOver();
    HandOffCard card = tickets.find(number).orElseThrow().card();
    assertThat(get("/desk/tickets/" + number)).bodyText().doesNotContain("함께 말한 문제");

    tickets.learn(
        number,
        new HandOffCard(
            card.problem(),
            card.topic(),
            card.neededBy(),
            card.tried(),
            card.articles(),
            card.values(),
            List.of(new HandOffCard.StillOpen("printing-not-printing", "프린터도 안 나와요")),
            card.reason()),
        "assistant");

    assertThat(get("/desk/tickets/" + number))
        .hasStatusOk()
        .bodyText()
        .contains("함께 말한 문제", "프린터도 안 나와요");
  }

  @Test
  void walkInHasNoConversationButNotes() {
    post("mina", "/desk/tickets", Map.of("title", "화면 깨짐", "key", "k-3"));
    Ticket walkIn =
        tickets.search(new TicketQuery(null, null, null, List.of(), "화면 깨짐", false, 0)).getFirst();

    assertThat(
            post("mina", messages(walkIn.number()), Map.of("text", "모니터 교체", "internal", "true")))
        .hasRedirectedUrl("/desk/tickets/" + walkIn.number());

    assertThat(get("/desk/tickets/" + walkIn.number()))
        .bodyText()
        .contains("대화가 없어요", "모니터 교체")
        .doesNotContain("도우미에게 돌려주기");
  }

  @Test
  void messageSentTwiceArrivesOnce() {
    String number = desk.handedOver();
    post("mina", "/desk/tickets/" + number + "/claim", Map.of());
    Map<String, String> form = Map.of("text", "지금 보고 있어요", "key", "k-4");

    post("mina", messages(number), form);
    post("mina", messages(number), form);

    assertThat(transcript(number)).filteredOn(m -> m.text().equals("지금 보고 있어요")).hasSize(1);
  }

  @Test
  void onlyTheHolderWritesAndTheOtherKeepsTheWords() {
    String number = desk.handedOver();
    post("mina", "/desk/tickets/" + number + "/claim", Map.of());

    MvcTestResult refused =
        mvc.post()
            .uri(messages(number))
            .param("text", "내 답장")
            .header("HX-Request", "true")
            .with(desk.signedIn("jun"))
            .with(csrf())
            .exchange();

    assertThat(refused).bodyText().contains("내 답장", "Name of mina");
    assertThat(transcript(number)).noneMatch(m -> m.text().equals("내 답장"));
  }

  @Test
  void pageWithoutScriptIsLoadedAgainAfterAnAction() {
    String number = desk.handedOver();

    assertThat(post("mina", "/desk/tickets/" + number + "/claim", Map.of()))
        .hasStatus(302)
        .hasRedirectedUrl("/desk/tickets/" + number);
    assertThat(
            post(
                "mina",
                "/desk/tickets/" + number + "/return-to-bot",
                Map.of("step", "restart", "slot.error", "691", "slot.place", "")))
        .hasStatus(302);
    assertThat(conversation(number).step()).isEqualTo("restart");
    assertThat(conversation(number).holder()).isEqualTo(new Holder.Bot());
  }

  @Test
  void newMessagesAreGivenFromAPlaceOn() {
    String number = desk.handedOver();
    long last = transcript(number).getLast().seq();
    post("mina", "/desk/tickets/" + number + "/claim", Map.of());

    assertThat(get("/desk/tickets/" + number + "/messages?after=" + last))
        .bodyText()
        .contains("data-seq=\"" + (last + 1) + "\"")
        .doesNotContain("data-seq=\"" + last + "\"");
  }

  @Test
  void pageOfMergedTicketLeadsToTheOther() {
    String number = desk.handedOver();
    String into = desk.handedOver();

    post("mina", "/desk/tickets/" + number + "/merge", Map.of("into", into));

    assertThat(get("/desk/tickets/" + number))
        .hasStatusOk()
        .bodyText()
        .contains("/desk/tickets/" + into, "합쳐진 곳", "/reopen");
  }

  @Test
  void technicianIsWarnedOfSecretThatWasSent() {
    String number = desk.handedOver();
    post("mina", "/desk/tickets/" + number + "/claim", Map.of());

    MvcTestResult sent =
        mvc.post()
            .uri(messages(number))
            .with(desk.signedIn("mina"))
            .with(csrf())
            .header("HX-Request", "true")
            .param("text", "비밀번호는 Xk29!qpL 입니다")
            .param("internal", "false")
            .exchange();

    assertThat(sent).bodyText().contains("비밀로 보이는 내용이 있어요: 비밀번호.", "적은 그대로 전해졌으니");
    assertThat(transcript(number).getLast().text()).isEqualTo("비밀번호는 Xk29!qpL 입니다");
  }

  @Test
  void peopleAndPrioritiesHaveTheirNamesInThePage() {
    post(
        "mina",
        "/desk/tickets",
        Map.of("title", "모니터 깜빡임", "contact", "내선 1234", "onBehalfOf", "최은우", "key", "k-names"));
    Ticket taken =
        tickets
            .search(new TicketQuery(null, null, null, List.of(), "모니터 깜빡임", false, 0))
            .getFirst();
    post("mina", messages(taken.number()), Map.of("text", "케이블 확인", "internal", "true"));

    assertThat(get("/desk/tickets/" + taken.number()))
        .bodyText()
        .contains("연락처", "내선 1234", "Name of mina 님이 대신 알림", "<b>Name of mina</b>")
        .doesNotContain("<b>mina</b>", ">normal<");
  }

  @Test
  void phoneNumberIsNotAMailAddress() {
    String number =
        desk.says(
            desk.conversationOfNobody(), "집에서 VPN이 연결되지 않아요", "사람 연결해 주세요", "김가온 010-1234-5678");

    assertThat(get("/desk/tickets/" + number))
        .bodyText()
        .contains("\"tel:010-1234-5678\"")
        .doesNotContain("mailto:010");
  }

  @Test
  void queueTellsTicketsOfOneTopicApartByTheirWords() {
    desk.handedOver();

    assertThat(get("/desk")).bodyText().contains("집에서 VPN이 연결되지 않아요");
  }

  @Test
  void unknownTicketIsAPage() {
    assertThat(get("/desk/tickets/HD-1")).hasStatus(404).bodyText().contains("찾는 티켓이 없어요");
  }

  private List<Message> transcript(String number) {
    return conversation(number).messages();
  }

  private ConversationView conversation(String number) {
    Ticket ticket = tickets.find(number).orElseThrow();
    return conversations.view(conversations.behind(ticket).orElseThrow());
  }

  private static String messages(String number) {
    return "/desk/tickets/" + number + "/messages";
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(desk.signedIn("mina")).exchange();
  }

  private MvcTestResult post(String user, String address, Map<String, String> form) {
    var request = mvc.post().uri(address).with(desk.signedIn(user)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }
}
