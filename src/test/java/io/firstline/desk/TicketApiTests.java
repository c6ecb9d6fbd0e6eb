package io.firstline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.firstline.people.ApiTokens;
import io.firstline.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class TicketApiTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private DeskPeople desk;
  @Autowired private ApiTokens tokens;
  @Autowired private Tickets tickets;

  @Test
  void ticketTakenByHandIsFoundAndRead() {
    String number =
        open(
            """
            {"title": "프린터 용지 걸림", "name": "이세찬", "contact": "010-1234-5678",
             "impact": "team", "urgency": "today", "language": "ko"}
            """);

    assertThat(get("mina", "/api/tickets/" + number))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"state": "new", "priority": "high", "queue": "service-desk",
             "reporter": {"kind": "claimed", "name": "이세찬"},
             "card": {"problem": "프린터 용지 걸림", "values": {"contact": "010-1234-5678"}},
             "conversation": null, "transcript": [], "notes": [],
             "history": [{"by": "mina", "what": "opened"}]}
            """);
    assertThat(get("mina", "/api/tickets?q=" + number + "&state=new&holder=none"))
        .bodyJson()
        .extractingPath("$.tickets[0].number")
        .isEqualTo(number);
  }

  @Test
  void everyWrongFieldIsNamedWithWhatIsAllowed() {
    assertThat(post("mina", "/api/tickets", "{\"priority\": \"urgent\", \"queue\": \"hr\"}"))
        .hasStatus(422)
        .hasContentTypeCompatibleWith("application/problem+json")
        .bodyText()
        .contains("'title' is missing", "critical, high, normal, low", "service-desk, security");
    assertThat(get("mina", "/api/tickets?state=bogus&page=x"))
        .hasStatus(422)
        .bodyText()
        .contains("new, open, pending, resolved, closed", "'x'");
  }

  @Test
  void unreadableBodyIsRefusedWithoutItsText() {
    assertThat(post("mina", "/api/tickets", "{\"title\": \"secret\""))
        .hasStatus(400)
        .hasContentTypeCompatibleWith("application/problem+json")
        .bodyText()
        .doesNotContain("secret");
    assertThat(post("mina", "/api/tickets", "{\"title\": {}}"))
        .hasStatus(400)
        .bodyText()
        .contains("title");
  }

  @Test
  void signsThatNoDatabaseTakesAreTakenOut() {
    String number =
        open(
            "{\"title\": \"VPN\\u0000 \\ud800down\", \"name\": \"Kim\\u0000\", \"contact\":"
                + " \"1\\u0000\"}");

    assertThat(get("mina", "/api/tickets/" + number))
        .bodyJson()
        .isLenientlyEqualTo("{\"reporter\": {\"name\": \"Kim\"}}");
    assertThat(get("mina", "/api/tickets?q=%00" + number)).hasStatusOk();
    assertThat(post("mina", "/api/tickets", "{\"title\": \"\\u200b\"}")).hasStatus(422);
  }

  @Test
  void unknownTicketIsAProblem() {
    assertThat(get("mina", "/api/tickets/HD-1")).hasStatus(404).bodyText().contains("HD-1");
    assertThat(post("mina", "/api/tickets/HD-1/claim", "")).hasStatus(404);
  }

  @Test
  void lateClaimIsToldWhoHoldsIt() {
    String number = open("{\"title\": \"x\"}");

    assertThat(post("mina", "/api/tickets/" + number + "/claim", "")).hasStatusOk();
    assertThat(post("mina", "/api/tickets/" + number + "/claim", "")).hasStatusOk();
    assertThat(post("jun", "/api/tickets/" + number + "/claim", ""))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"holder\": \"mina\", \"holderName\": \"Name of mina\"}");
  }

  @Test
  void ofManyClaimsAtOnceOneWinsAndAllOthersAreToldWho() throws Exception {
    String number = desk.handedOver();
    List<String> users = IntStream.range(0, 10).mapToObj(i -> "racer" + i).toList();
    users.forEach(desk::technician);
    List<Callable<MvcTestResult>> claims =
        users.stream()
            .<Callable<MvcTestResult>>map(
                user -> () -> post(user, "/api/tickets/" + number + "/claim", ""))
            .toList();

    List<MvcTestResult> results = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(users.size())) {
      for (Future<MvcTestResult> result : threads.invokeAll(claims)) {
        results.add(result.get());
      }
    }

    String holder = tickets.find(number).orElseThrow().holder();
    assertThat(results).filteredOn(r -> r.getResponse().getStatus() == 200).hasSize(1);
    assertThat(results)
        .filteredOn(r -> r.getResponse().getStatus() == 409)
        .hasSize(9)
        .allSatisfy(
            lost -> assertThat(lost).bodyJson().extractingPath("$.holder").isEqualTo(holder));
  }

  @Test
  void ticketGoesFromHandToHandAndIsResolved() {
    String ticket = "/api/tickets/" + open("{\"title\": \"x\"}");
    desk.technician("jun");

    post("mina", ticket + "/claim", "");
    assertThat(post("mina", ticket + "/assign", "{\"user\": \"nobody\"}")).hasStatus(422);
    assertThat(post("mina", ticket + "/assign", "{\"user\": \"jun\"}")).hasStatusOk();
    assertThat(post("jun", ticket + "/release", "")).hasStatusOk();
    post("mina", ticket + "/claim", "");
    assertThat(post("mina", ticket + "/priority", "{\"priority\": \"low\"}")).hasStatus(422);
    assertThat(post("mina", ticket + "/priority", "{\"priority\": \"low\", \"reason\": \"spare\"}"))
        .hasStatusOk();
    assertThat(post("mina", ticket + "/resolve", "{}")).hasStatus(422);
    assertThat(post("mina", ticket + "/resolve", "{\"resolution\": \"new cable\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("resolved");
    assertThat(post("jun", ticket + "/claim", "")).hasStatus(409);
    assertThat(get("mina", ticket))
        .bodyJson()
        .extractingPath("$.history[*].what")
        .asArray()
        .containsExactly(
            "opened", "claimed", "assigned", "released", "claimed", "prioritised", "resolved");
  }

  @Test
  void ticketsAreMergedLinkedAndReopened() {
    String one = open("{\"title\": \"VPN\"}");
    String other = open("{\"title\": \"VPN too\"}");
    String third = open("{\"title\": \"phish\", \"queue\": \"security\"}");
    String ticket = "/api/tickets/" + one;

    assertThat(post("mina", ticket + "/merge", "{}")).hasStatus(422).bodyText().contains("into");
    assertThat(post("mina", ticket + "/merge", "{\"into\": \"HD-1\"}")).hasStatus(422);
    assertThat(post("mina", ticket + "/merge", "{\"into\": \"" + one + "\"}")).hasStatus(422);
    assertThat(post("mina", ticket + "/merge", "{\"into\": \"" + third + "\"}"))
        .hasStatus(409)
        .bodyText()
        .contains("security");
    assertThat(post("mina", ticket + "/link", "{\"to\": \"" + third + "\"}")).hasStatusOk();
    assertThat(post("mina", ticket + "/merge", "{\"into\": \"" + other + "\"}"))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("closed");
    assertThat(post("mina", ticket + "/merge", "{\"into\": \"" + other + "\"}")).hasStatusOk();
    assertThat(get("mina", ticket))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"links": [{"kind": "merged-into", "number": "%s", "title": "VPN too", "state": "new"},
                       {"kind": "related", "number": "%s"}]}
            """
                .formatted(other, third));
    assertThat(post("mina", ticket + "/reopen", "{\"reason\": \"not the same\"}"))
        .bodyJson()
        .isLenientlyEqualTo("{\"state\": \"open\", \"holder\": null}");
  }

  @Test
  void secretOfTechnicianStaysAndTheyAreWarned() {
    String ticket = "/api/tickets/" + desk.handedOver();
    post("mina", ticket + "/claim", "");

    assertThat(post("mina", ticket + "/messages", "{\"text\": \"비밀번호는 Xk29!qpL 입니다\"}"))
        .bodyJson()
        .isLenientlyEqualTo("{\"from\": \"technician\", \"warnings\": [\"password\"]}");
    assertThat(
            post(
                "mina",
                ticket + "/messages",
                "{\"text\": \"password: Xk29!qpL\", \"internal\": true}"))
        .bodyJson()
        .isLenientlyEqualTo("{\"by\": \"mina\", \"warnings\": [\"password\"]}");
    assertThat(post("mina", ticket + "/messages", "{\"text\": \"보고 있어요\"}"))
        .bodyJson()
        .isLenientlyEqualTo("{\"warnings\": []}");
    assertThat(
            post(
                "mina",
                ticket + "/priority",
                "{\"priority\": \"low\", \"reason\": \"password: Xk29!qpL\"}"))
        .bodyJson()
        .isLenientlyEqualTo("{\"priority\": \"low\", \"warnings\": [\"password\"]}");
    assertThat(post("mina", ticket + "/resolve", "{\"resolution\": \"비밀번호는 Xk29!qpL 로 바꿈\"}"))
        .bodyJson()
        .isLenientlyEqualTo("{\"state\": \"resolved\", \"warnings\": [\"password\"]}");
    assertThat(get("mina", ticket))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"resolution": "비밀번호는 Xk29!qpL 로 바꿈", "notes": [{"text": "password: Xk29!qpL"}]}
            """);
  }

  @Test
  void holderWritesAndNotesAndOthersOnlyNote() {
    String ticket = "/api/tickets/" + desk.handedOver();

    post("mina", ticket + "/claim", "");

    assertThat(post("mina", ticket + "/messages", "{\"text\": \"보고 있어요\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.from")
        .isEqualTo("technician");
    assertThat(post("jun", ticket + "/messages", "{\"text\": \"나도\"}"))
        .hasStatus(409)
        .bodyText()
        .contains("Name of mina");
    assertThat(post("jun", ticket + "/messages", "{\"text\": \"로그 첨부\", \"internal\": true}"))
        .hasStatusOk();
    assertThat(post("mina", ticket + "/messages", "{\"text\": \" \"}")).hasStatus(422);
    assertThat(get("jun", ticket))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"conversation": {"holder": "technician",
                              "paused": {"flow": "network-vpn-fails", "step": "to-person"}},
             "card": {"values": {"place": "home"}},
             "notes": [{"by": "jun", "text": "로그 첨부"}]}
            """);
  }

  @Test
  void conversationReturnsToTheStepNamed() {
    String ticket = "/api/tickets/" + desk.handedOver();
    post("mina", ticket + "/claim", "");

    assertThat(post("mina", ticket + "/run-flow", "{\"flow\": \"nowhere\"}"))
        .hasStatus(422)
        .bodyText()
        .contains("network-vpn-fails");
    assertThat(post("mina", ticket + "/return-to-bot", "{\"step\": \"nowhere\"}"))
        .hasStatus(422)
        .bodyText()
        .contains("nowhere");
    assertThat(
            post(
                "mina",
                ticket + "/return-to-bot",
                "{\"step\": \"restart\", \"slots\": {\"error\": \"691\"}}"))
        .hasStatusOk();
    assertThat(get("mina", ticket))
        .bodyJson()
        .isLenientlyEqualTo("{\"conversation\": {\"holder\": \"bot\", \"step\": \"restart\"}}");
  }

  @Test
  void peopleAndTokensAreMadeByAnAdministrator() {
    String kim =
        """
        {"user": "kim", "name": "김", "password": "long enough", "roles": ["technician"]}
        """;
    AtomicReference<String> token = new AtomicReference<>("");

    assertThat(admin("/api/people", kim))
        .hasStatus(201)
        .bodyJson()
        .isLenientlyEqualTo("{\"user\": \"kim\", \"roles\": [\"technician\"], \"queues\": []}");
    assertThat(admin("/api/people", kim)).hasStatus(409);
    assertThat(admin("/api/people", "{\"user\": \"lee\", \"roles\": [\"boss\"]}"))
        .hasStatus(422)
        .bodyText()
        .contains("technician, lead, admin");
    assertThat(admin("/api/people", "{\"user\": \"lee\", \"password\": \"x\"}"))
        .hasStatus(422)
        .bodyText()
        .contains("at least 8", "at least one role");
    assertThat(admin("/api/tokens", "{\"name\": \"pager\", \"user\": \"kim\"}"))
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.token")
        .satisfies(secret -> token.set(String.valueOf(secret)));
    assertThat(mvc.get().uri("/api/people").header("Authorization", "Bearer " + token.get()))
        .hasStatusOk()
        .bodyText()
        .contains("\"kim\"")
        .doesNotContain("long enough");
    assertThat(mvc.get().uri("/api/tokens").header("Authorization", "Bearer " + token.get()))
        .hasStatus(403);
    assertThat(tokens.all()).anyMatch(t -> t.name().equals("pager") && t.lastUsedAt() != null);
  }

  private String open(String body) {
    MvcTestResult opened = post("mina", "/api/tickets", body);
    assertThat(opened).hasStatus(201);
    String location = String.valueOf(opened.getResponse().getHeader("Location"));
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private MvcTestResult post(String user, String address, String body) {
    return mvc.post()
        .uri(address)
        .with(httpBasic(desk.technician(user).user(), DeskPeople.PASSWORD))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult admin(String address, String body) {
    return mvc.post()
        .uri(address)
        .with(httpBasic("admin", DeskPeople.PASSWORD))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult get(String user, String address) {
    return mvc.get()
        .uri(address)
        .with(httpBasic(desk.technician(user).user(), DeskPeople.PASSWORD))
        .exchange();
  }
}
