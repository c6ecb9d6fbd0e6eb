package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Talks.Talk;
import io.firstline.flow.Flow;
import io.firstline.flow.Flows;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Language;
import io.firstline.ticket.Tickets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class WithdrawnFlowTests {

  @Autowired private Talks talks;
  @Autowired private Flows flows;
  @Autowired private KnowledgeBase knowledge;
  @Autowired private Tickets tickets;

  private List<Flow> published;
  private List<Article> articles;

  @BeforeEach
  void keepWhatIsPublished() {
    published = flows.all();
    articles = knowledge.articles();
  }

  @AfterEach
  void publishAgain() {
    flows.use("again", published);
    knowledge.use(knowledge.index(articles));
  }

  @Test
  void articleGoesOnWhereTheFlowWas() {
    Talk talk = inFlow();
    flows.use("without", List.of());

    TurnResult turn = talk.says("그대로예요");

    assertThat(turn.messages().getFirst().text()).contains("안내문으로 이어서");
    assertThat(turn.messages()).anyMatch(message -> message.source() != null);
    assertThat(turn.flow()).isNull();
    assertThat(talk.says("그래도 안 돼요").offersTechnician()).isTrue();
  }

  @Test
  void clickOnTheOldQuestionFindsTheArticleToo() {
    Talk talk = inFlow();
    flows.use("without", List.of());

    assertThat(talk.clicks("그대로예요").messages()).anyMatch(message -> message.source() != null);
  }

  @Test
  void withoutArticleTechnicianTakesOverWithEverythingSoFar() {
    Talk talk = inFlow();
    talk.clicks("그대로예요");
    flows.use("without", List.of());
    knowledge.use(
        knowledge.index(
            articles.stream().filter(a -> !a.id().equals("network-vpn-fails")).toList()));

    TurnResult turn = talk.says("809");

    assertThat(turn.holder()).isEqualTo(new Holder.Queue());
    assertThat(turn.messages()).anyMatch(message -> message.text().contains(talk.ticket()));
    assertThat(tickets.find(talk.ticket()).orElseThrow().card().tried()).hasSize(1);
  }

  @Test
  void smallTalkDoesNotFallOverWithdrawnFlow() {
    Talk talk = inFlow();
    flows.use("without", List.of());

    assertThat(talk.says("고마워요").decision()).isIn("chat", "answer", "continue", "close");
    assertThat(talk.says("사람 연결해 주세요").holder()).isEqualTo(new Holder.Queue());
  }

  private Talk inFlow() {
    Talk talk = talks.begin(Language.KO);
    talk.says("집에서 VPN이 연결되지 않아요");
    return talk;
  }
}
