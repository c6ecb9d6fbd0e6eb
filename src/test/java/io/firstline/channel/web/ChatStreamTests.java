package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.ChatClient.Begun;
import io.firstline.channel.web.EventReader.Event;
import io.firstline.ticket.Priority;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WebTest
class ChatStreamTests {

  private final ChatClient chat;
  private final DeskStaff staff;

  @Autowired
  ChatStreamTests(ChatClient chat, DeskStaff staff) {
    this.chat = chat;
    this.staff = staff;
  }

  @Test
  void streamTellsAllInOrderAndOnce() {
    Begun begun = chat.begin();

    try (EventReader events = chat.events(begun)) {
      Event greeting = events.next("message");
      chat.say(begun, "VPN이 연결되지 않아요");
      chat.say(begun, "그대로예요");

      List<JsonNode> expected = messages(begun);
      assertThat(greeting.data()).isEqualTo(expected.getFirst());
      for (JsonNode message : expected.subList(1, expected.size())) {
        Event event = events.next("message");
        assertThat(event.data()).isEqualTo(message);
        assertThat(event.id()).isEqualTo(message.get("id").asString());
      }
    }
  }

  @Test
  void streamResumesAfterTheLastSeen() {
    Begun begun = chat.begin();
    chat.say(begun, "VPN이 연결되지 않아요");
    List<JsonNode> all = messages(begun);

    try (EventReader events =
        chat.events(
            chat.request("/" + begun.id() + "/events")
                .header("Authorization", "Bearer " + begun.token())
                .header("Last-Event-ID", "1"))) {
      assertThat(events.next("message").data()).isEqualTo(all.get(1));
    }
  }

  @Test
  void cookieOpensTheStream() {
    Begun begun = chat.begin();
    String cookie = begun.cookie().substring(0, begun.cookie().indexOf(';'));

    try (EventReader events =
        chat.events(chat.request("/" + begun.id() + "/events?after=0").header("Cookie", cookie))) {
      assertThat(events.next("message").id()).isEqualTo("1");
    }
  }

  @Test
  void handOffTellsHolderAndTicket() {
    Begun begun = chat.begin();

    try (EventReader events = chat.events(begun)) {
      events.next("message");
      String ticket = handOff(begun);

      assertThat(events.next("holder").data().get("holder").asString()).isEqualTo("queue");
      assertThat(events.next("ticket").data().get("number").asString()).isEqualTo(ticket);
    }
  }

  @Test
  void everyChangeOfTheTicketReachesThePage() {
    Begun begun = chat.begin();

    try (EventReader events = chat.events(begun)) {
      String ticket = handOff(begun);
      assertThat(events.next("ticket").data().get("state").asString()).isEqualTo("new");

      staff.prioritise(ticket, Priority.CRITICAL);
      assertThat(events.next("ticket").data().get("priority").asString()).isEqualTo("critical");

      staff.claim(ticket);
      assertThat(events.next("ticket").data().get("state").asString()).isEqualTo("open");
    }
  }

  @Test
  void resumedStreamTellsWhoHoldsItNow() {
    Begun begun = chat.begin();
    staff.claim(handOff(begun));

    try (EventReader events =
        chat.events(
            chat.request("/" + begun.id() + "/events")
                .header("Authorization", "Bearer " + begun.token())
                .header("Last-Event-ID", "99"))) {
      JsonNode holder = events.next("holder").data();
      assertThat(holder.get("holder").asString()).isEqualTo("technician");
      assertThat(holder.get("technician").asString()).isEqualTo("김민지");
    }
  }

  @Test
  void technicianReachesThePageAndNotesDoNot() {
    Begun begun = chat.begin();
    String ticket = handOff(begun);
    staff.claim(ticket);

    try (EventReader events = chat.events(begun)) {
      staff.note(ticket, "a note for ourselves");
      staff.type(begun.id());
      assertThat(events.next("typing").data().get("from").asString()).isEqualTo("technician");
      staff.write(ticket, "안녕하세요, 김민지입니다.");

      Event event = events.nextMessage("technician");
      assertThat(event.data().get("name").asString()).isEqualTo("김민지");
      assertThat(event.data().get("text").asString()).isEqualTo("안녕하세요, 김민지입니다.");
      assertThat(messages(begun).toString()).doesNotContain("a note for ourselves");
    }
  }

  @Test
  void oldestOfTooManyPagesMakesRoom() {
    Begun begun = chat.begin();
    List<EventReader> pages = IntStream.range(0, 9).mapToObj(_ -> chat.events(begun)).toList();
    pages.getLast().next("message");

    chat.say(begun, "VPN이 연결되지 않아요");

    assertThat(pages.getLast().nextMessage("requester").id()).isEqualTo("2");
    pages.forEach(EventReader::close);
  }

  private String handOff(Begun begun) {
    return chat.say(begun, "담당자 연결해 주세요").json().get("ticket").get("number").asString();
  }

  private List<JsonNode> messages(Begun begun) {
    return StreamSupport.stream(chat.view(begun).json().get("messages").spliterator(), false)
        .toList();
  }
}
