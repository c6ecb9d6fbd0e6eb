package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import java.util.function.Predicate;

/**
 * How a topic is begun: by its flow, or else by its article.
 *
 * @param hasFlow whether a topic has a flow
 */
record TopicOpening(Predicate<String> hasFlow) {

  /** An open flow waits meanwhile. */
  Decision begin(String topic, Dialogue dialogue) {
    return open(topic, dialogue.flow() != null);
  }

  /** An open flow was about the wrong thing and is dropped. */
  Decision instead(String topic) {
    return open(topic, false);
  }

  private Decision open(String topic, boolean digression) {
    return hasFlow.test(topic)
        ? new Decision.Start(topic, digression)
        : new Decision.Answer(topic, digression);
  }
}
