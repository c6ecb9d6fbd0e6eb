package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.FirstlineApplication;
import io.firstline.authoring.Publisher;
import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import io.firstline.ticket.TicketQuery;
import io.firstline.ticket.Tickets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

@SpringBootTest(classes = FirstlineApplication.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("memory")
@Import(Talks.class)
class TicketPrefixTests {

  @TempDir private static Path knowledge;

  @Autowired private Talks talks;
  @Autowired private Tickets tickets;
  @Autowired private Publisher publisher;

  @DynamicPropertySource
  static void ownFolder(DynamicPropertyRegistry properties) throws IOException {
    FileSystemUtils.copyRecursively(Path.of("src/test/resources/web/knowledge"), knowledge);
    prefix("HD", "ACME");
    properties.add("firstline.knowledge-dir", knowledge::toString);
    properties.add("firstline.flows-dir", () -> "src/test/resources/desk/conversation-flows");
  }

  @Test
  void ticketsAreNumberedAsTheCompanyWantsIt() throws IOException {
    String first = handedOver();

    prefix("ACME", "IT");
    publisher.publish();
    String second = handedOver();

    assertThat(first).startsWith("ACME-");
    assertThat(second).startsWith("IT-");
    assertThat(tickets.find(first.toLowerCase(Locale.ROOT))).isPresent();
    assertThat(tickets.search(new TicketQuery(null, null, null, List.of(), first, false, 0)))
        .hasSize(1);
  }

  private String handedOver() {
    Talk talk = talks.begin(Language.KO);
    talk.says("사람 연결해 주세요");
    return talk.ticket();
  }

  private static void prefix(String from, String to) throws IOException {
    Path company = knowledge.resolve("company.yaml");
    Files.writeString(
        company, Files.readString(company).replace("prefix: " + from, "prefix: " + to));
  }
}
