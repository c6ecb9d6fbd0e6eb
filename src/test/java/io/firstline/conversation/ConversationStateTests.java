package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ConversationStateTests {

  @Autowired private Conversations conversations;
  @Autowired private Talks talks;

  @Test
  void stateTellsWhatTheViewTellsButForTheTranscript() {
    Talk talk = talks.begin(Language.KO);
    talk.says("사람 연결해 주세요");
    ConversationView view = talk.view();

    assertThat(conversations.state(view.id()))
        .isEqualTo(
            new ConversationState(
                view.holder(), view.ticket(), view.place(), view.messages().getLast().seq()));
  }

  @Test
  void unknownConversationIsRefused() {
    assertThatThrownBy(() -> conversations.state(new ConversationId(new UUID(0, 1))))
        .isInstanceOf(UnknownConversation.class);
  }
}
