package io.firstline.ticket;

import static io.firstline.ticket.TicketFixtures.draft;
import static io.firstline.ticket.TicketFixtures.technician;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.firstline.people.Identity;
import io.firstline.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tickets do over every store. */
abstract class TicketsContract {

  private static final Person MINA = technician("mina");
  private static final Person JUN = technician("jun");

  final List<TicketEvent> events = new ArrayList<>();
  private Tickets tickets;

  abstract Tickets tickets(TicketNumbers numbers, Clock clock);

  /** Runs in a transaction of its own, as a request does. */
  abstract <T> T inTransaction(Callable<T> work);

  @BeforeEach
  void tickets() {
    tickets = tickets(new TicketNumbers("HD"), new TickingClock());
  }

  @Test
  void numbersStartAt1001WithThePrefix() {
    Ticket first = tickets.open(draft("one"), "assistant");
    Ticket second = tickets.open(draft("two"), "assistant");

    assertThat(List.of(first.number(), second.number())).containsExactly("HD-1001", "HD-1002");
  }

  @Test
  void openedTicketIsFoundAsItWasReturned() {
    Identity reporter = new Identity.VouchedFor("박두리", null, "slack");
    Identity concerned = new Identity.Verified("김하나", "hana@example.com", "slack");

    Ticket opened =
        tickets.open(draft("VPN", Priority.HIGH, "security", reporter, concerned), "assistant");

    assertThat(tickets.find("hd-1001 ")).contains(opened);
    assertThat(opened.state()).isEqualTo(TicketState.NEW);
    assertThat(events).containsExactly(new TicketEvent.Opened(opened));
  }

  @Test
  void unknownNumberIsNamed() {
    assertThat(tickets.find("HD-9")).isEmpty();
    assertThatThrownBy(() -> tickets.release("HD-9", "mina"))
        .isInstanceOf(UnknownTicket.class)
        .hasMessageContaining("HD-9");
  }

  @Test
  void firstClaimWinsAndTheOthersAreToldWho() {
    String number = tickets.open(draft("VPN"), "assistant").number();

    Claim first = tickets.claim(number, MINA);
    Claim other = tickets.claim(number, JUN);
    Claim again = tickets.claim(number, MINA);

    Ticket held = tickets.find(number).orElseThrow();
    assertThat(first).isEqualTo(new Claim.Won(held, false));
    assertThat(other).isEqualTo(new Claim.HeldBy(held, "Name of mina"));
    assertThat(again).isEqualTo(new Claim.Won(held, true));
    assertThat(held.state()).isEqualTo(TicketState.OPEN);
    assertThat(whatOf(number)).containsExactly("opened", "claimed");
  }

  @Test
  void ofFiftyClaimsAtOnceExactlyOneWins() throws Exception {
    String number = tickets.open(draft("VPN"), "assistant").number();
    List<Callable<Claim>> claims =
        IntStream.range(0, 50)
            .<Callable<Claim>>mapToObj(
                i -> () -> inTransaction(() -> tickets.claim(number, technician("tech" + i))))
            .toList();

    List<Claim> results = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(50)) {
      for (Future<Claim> result : threads.invokeAll(claims)) {
        results.add(result.get());
      }
    }

    Ticket held = tickets.find(number).orElseThrow();
    assertThat(results).filteredOn(Claim.Won.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(Claim.HeldBy.class::isInstance)
        .hasSize(49)
        .containsOnly(new Claim.HeldBy(held, Objects.requireNonNull(held.holderName())));
  }

  @Test
  void releasedTicketCanBeClaimedByAnother() {
    String number = tickets.open(draft("VPN"), "assistant").number();
    tickets.claim(number, MINA);

    Ticket released = tickets.release(number, "mina");
    Claim claim = tickets.claim(number, JUN);

    assertThat(released.holder()).isNull();
    assertThat(claim).isInstanceOf(Claim.Won.class);
  }

  @Test
  void assignedTicketHasTheOtherHolder() {
    String number = tickets.open(draft("VPN"), "assistant").number();
    tickets.claim(number, MINA);

    Ticket assigned = tickets.assign(number, JUN, "mina");

    assertThat(assigned.holderName()).isEqualTo("Name of jun");
    assertThat(tickets.history(number).getLast().detail()).isEqualTo("jun");
  }

  @Test
  void resolvedTicketCannotBeClaimedUntilItIsReopened() {
    String number = tickets.open(draft("VPN"), "assistant").number();
    tickets.claim(number, MINA);

    Ticket resolved = tickets.resolve(number, "Replaced the cable", "mina");
    Claim claim = tickets.claim(number, JUN);
    Ticket reopened = tickets.reopen(number, "not solved", "requester");

    assertThat(resolved.resolution()).isEqualTo("Replaced the cable");
    assertThat(claim).isEqualTo(new Claim.Done(resolved));
    assertThat(reopened.holder()).isNull();
    assertThat(reopened.resolution()).isNull();
    assertThat(tickets.claim(number, JUN)).isInstanceOf(Claim.Won.class);
  }

  @Test
  void repeatsChangeNothing() {
    String number = tickets.open(draft("VPN"), "assistant").number();
    tickets.claim(number, MINA);
    tickets.resolve(number, "Replaced the cable", "mina");
    List<TicketChange> history = tickets.history(number);
    int told = events.size();

    Ticket again = tickets.resolve(number, "Other words", "jun");
    tickets.assign(number, JUN, "jun");
    tickets.release(number, "jun");

    assertThat(again.resolution()).isEqualTo("Replaced the cable");
    assertThat(tickets.history(number)).isEqualTo(history);
    assertThat(events).hasSize(told);
  }

  @Test
  void changesAreKeptWithWhoDidThem() {
    String number = tickets.open(draft("VPN"), "assistant").number();

    tickets.prioritise(number, Priority.CRITICAL, "boss", "mina");
    tickets.identify(number, new Identity.Claimed("이세찬", null), "assistant");
    TicketNote note = tickets.note(number, "call back", "mina");

    assertThat(tickets.history(number))
        .extracting(TicketChange::by, TicketChange::what, TicketChange::detail)
        .containsExactly(
            tuple("assistant", "opened", "normal"),
            tuple("mina", "prioritised", "normal → critical: boss"),
            tuple("assistant", "identified", ""),
            tuple("mina", "noted", ""));
    assertThat(tickets.notes(number)).containsExactly(note);
    assertThat(tickets.find(number).orElseThrow().reporter().name()).isEqualTo("이세찬");
    assertThat(events).hasSize(4);
  }

  @Test
  void pressingAndOldTicketsComeFirst() {
    String low = tickets.open(draft("low", Priority.LOW, "service-desk"), "a").number();
    String first = tickets.open(draft("first"), "a").number();
    String second = tickets.open(draft("second"), "a").number();
    String critical =
        tickets.open(draft("critical", Priority.CRITICAL, "service-desk"), "a").number();
    String done = tickets.open(draft("done", Priority.CRITICAL, "service-desk"), "a").number();
    tickets.resolve(done, "x", "mina");
    Ticket elsewhere = tickets.open(draft("elsewhere", Priority.LOW, "security"), "a");

    assertThat(tickets.search(query(null, false, null, 0)))
        .extracting(Ticket::number)
        .containsExactly(critical, first, second, low, elsewhere.number(), done);
    assertThat(tickets.waitingBefore(tickets.find(low).orElseThrow())).isEqualTo(3);
    assertThat(tickets.waitingBefore(elsewhere)).isZero();
  }

  @Test
  void searchNarrows() {
    String vpn = tickets.open(draft("VPN 809", Priority.HIGH, "security"), "a").number();
    String printer = tickets.open(draft("프린터"), "a").number();
    tickets.claim(printer, MINA);

    assertThat(numbers(query("vpn 1001", false, null, 0))).containsExactly(vpn);
    assertThat(numbers(query("HANA@example", false, null, 0))).containsExactly(vpn, printer);
    assertThat(numbers(query("100%_'", false, null, 0))).isEmpty();
    assertThat(numbers(query(null, true, "none", 0))).containsExactly(vpn);
    assertThat(numbers(query(null, true, "mina", 0))).containsExactly(printer);
    assertThat(
            numbers(
                new TicketQuery(
                    TicketState.NEW, null, Priority.HIGH, List.of("security"), null, true, 0)))
        .containsExactly(vpn);
  }

  @Test
  void pagesHoldFifty() {
    for (int i = 0; i < 53; i++) {
      tickets.open(draft("t" + i), "a");
    }

    assertThat(numbers(query(null, true, null, 0))).hasSize(50);
    assertThat(numbers(query(null, true, null, 1)))
        .containsExactly("HD-1051", "HD-1052", "HD-1053");
    assertThat(tickets.count(query(null, true, null, 0))).isEqualTo(53);
  }

  @Test
  void mergedTicketEndsInTheOtherOnce() {
    String one = tickets.open(draft("VPN"), "assistant").number();
    String other = tickets.open(draft("VPN too"), "assistant").number();

    Ticket merged = inTransaction(() -> tickets.merge(one, other, "mina"));
    Ticket again = inTransaction(() -> tickets.merge(one, other, "mina"));

    assertThat(merged.state()).isEqualTo(TicketState.CLOSED);
    assertThat(again).isEqualTo(merged);
    assertThat(tickets.links(one))
        .containsExactly(new TicketLink(other, TicketLink.Kind.MERGED_INTO));
    assertThat(tickets.links(other))
        .containsExactly(new TicketLink(one, TicketLink.Kind.MERGED_FROM));
    assertThat(tickets.history(one))
        .extracting(TicketChange::what)
        .containsExactly("opened", "merged");
    assertThat(tickets.history(other))
        .extracting(TicketChange::what)
        .containsExactly("opened", "took-in");
  }

  @Test
  void ticketsThatCannotBeOneSayWhy() {
    String one = tickets.open(draft("VPN"), "assistant").number();
    String done = tickets.open(draft("VPN too"), "assistant").number();
    String elsewhere =
        tickets.open(draft("phish", Priority.HIGH, "security"), "assistant").number();
    tickets.resolve(done, "works", "mina");

    assertThatThrownBy(() -> inTransaction(() -> tickets.merge(one, one, "mina")))
        .hasStackTraceContaining("itself");
    assertThatThrownBy(() -> inTransaction(() -> tickets.merge(one, done, "mina")))
        .hasStackTraceContaining(done + " is resolved");
    assertThatThrownBy(() -> inTransaction(() -> tickets.merge(one, elsewhere, "mina")))
        .hasStackTraceContaining("'security'");
    assertThat(tickets.links(one)).isEmpty();
  }

  @Test
  void linkIsSeenFromBothSidesAndKeptOnce() {
    String one = tickets.open(draft("VPN"), "assistant").number();
    String other = tickets.open(draft("VPN too"), "assistant").number();

    inTransaction(() -> tickets.link(one, other, "mina"));
    inTransaction(() -> tickets.link(other, one, "mina"));

    assertThat(tickets.links(one)).containsExactly(new TicketLink(other, TicketLink.Kind.RELATED));
    assertThat(tickets.links(other)).containsExactly(new TicketLink(one, TicketLink.Kind.RELATED));
    assertThat(tickets.history(other))
        .extracting(TicketChange::what)
        .containsExactly("opened", "linked");
  }

  @Test
  void mergedTicketThatIsReopenedStandsForItselfAgain() {
    String one = tickets.open(draft("VPN"), "assistant").number();
    String other = tickets.open(draft("VPN too"), "assistant").number();
    inTransaction(() -> tickets.merge(one, other, "mina"));

    inTransaction(() -> tickets.reopen(one, "another matter", "mina"));

    assertThat(tickets.links(one)).containsExactly(new TicketLink(other, TicketLink.Kind.RELATED));
    inTransaction(() -> tickets.merge(one, other, "mina"));
    assertThat(tickets.links(one))
        .containsExactly(new TicketLink(other, TicketLink.Kind.MERGED_INTO));
  }

  @Test
  void whatIsLearntLaterIsKeptOnTheCard() {
    Ticket opened = tickets.open(draft("VPN"), "assistant");
    HandOffCard card =
        new HandOffCard(
            opened.card().problem(),
            opened.card().topic(),
            null,
            List.of(),
            List.of(),
            Map.of("error", "809"),
            List.of(),
            "details complete");

    tickets.learn(opened.number(), card, "assistant");
    tickets.learn(opened.number(), card, "assistant");

    assertThat(tickets.find(opened.number()).orElseThrow().card()).isEqualTo(card);
    assertThat(tickets.history(opened.number()))
        .extracting(TicketChange::what)
        .containsExactly("opened", "learnt");
  }

  private List<String> whatOf(String number) {
    return tickets.history(number).stream().map(TicketChange::what).toList();
  }

  private List<String> numbers(TicketQuery query) {
    return tickets.search(query).stream().map(Ticket::number).toList();
  }

  private static TicketQuery query(
      @Nullable String text, boolean openOnly, @Nullable String holder, int page) {
    return new TicketQuery(null, holder, null, List.of(), text, openOnly, page);
  }

  /** Every look is a second later. */
  private static final class TickingClock extends Clock {

    private Instant now = Instant.parse("2026-11-02T00:00:00Z");

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
