package io.firstline.conversation.turn;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Incoming;
import io.firstline.flow.FlowPosition;
import io.firstline.flow.Flows;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.knowledge.Match;
import io.firstline.language.Language;
import io.firstline.understanding.RedactedText;
import io.firstline.understanding.ToldProblems;
import io.firstline.understanding.Understander;
import io.firstline.understanding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks everyone who may know something about a message, once each. */
@Component
final class EvidenceGatherer {

  private final Understander understander;
  private final KnowledgeBase knowledge;
  private final Flows flows;
  private final OpenQuestions questions;

  EvidenceGatherer(
      Understander understander, KnowledgeBase knowledge, Flows flows, OpenQuestions questions) {
    this.understander = understander;
    this.knowledge = knowledge;
    this.flows = flows;
    this.questions = questions;
  }

  Evidence gather(Conversation conversation, Incoming incoming) {
    return new Evidence(
        conversation,
        read(conversation, incoming),
        questions.at(conversation.dialogue().flow()).orElse(null));
  }

  private Evidence.Input read(Conversation conversation, Incoming incoming) {
    return switch (incoming) {
      case Incoming.Click(String choice) -> {
        String action = conversation.dialogue().choices().get(choice);
        yield action == null ? new Evidence.Input.Stale() : new Evidence.Input.Click(action);
      }
      case Incoming.Words(var text) -> {
        Understanding meaning =
            conversation.dialogue().problem() == null
                ? understander.read(text)
                : understander.readLater(text);
        Language language =
            meaning.language() == null ? conversation.language() : meaning.language();
        List<Match> passages = knowledge.match(text.text(), language);
        TopicRanking put = putRight(conversation.dialogue().topic(), text, language);
        TopicRanking ranking =
            put == null ? withEarlier(conversation, meaning, text, language, passages) : put;
        yield new Evidence.Input.Words(
            meaning,
            ranking.topics(),
            ranking.outOfScope(),
            passages,
            problems(conversation, text),
            namesChoice(conversation.dialogue().flow(), text),
            put != null);
      }
    };
  }

  /** While a flow asks, what is said is an answer or a digression, and one at a time. */
  private ToldProblems problems(Conversation conversation, RedactedText text) {
    boolean asked =
        conversation.dialogue().flow() != null
            || conversation.holder() instanceof Holder.Technician;
    return asked ? ToldProblems.notSeveral() : understander.problems(text);
  }

  /** The topics of what is affirmed, the denied one left out; null when nothing is put right. */
  private @Nullable TopicRanking putRight(
      @Nullable String topic, RedactedText text, Language language) {
    Correction correction = topic == null ? null : Correction.in(text.text()).orElse(null);
    if (correction == null) {
      return null;
    }
    TopicRanking affirmed = rank(correction.affirmed(), text, language);
    if (correction.denied().isBlank()) {
      return affirmed;
    }
    TopicRanking denied = rank(correction.denied(), text, language);
    if (denied.best() < PolicySettings.standard().sure()) {
      return affirmed;
    }
    String out = denied.topics().getFirst().topic();
    return out.equals(topic) ? affirmed.without(out) : null;
  }

  private TopicRanking rank(String words, RedactedText of, Language language) {
    return TopicRanking.of(
        understander.read(new RedactedText(words, of.removed())), knowledge.match(words, language));
  }

  private boolean namesChoice(@Nullable FlowPosition position, RedactedText text) {
    return position != null && flows.names(position, text.text());
  }

  /** Detail that was asked for is read together with the words that said too little. */
  private TopicRanking withEarlier(
      Conversation conversation,
      Understanding meaning,
      RedactedText text,
      Language language,
      List<Match> passages) {
    TopicRanking alone = TopicRanking.of(meaning, passages);
    String earlier = conversation.dialogue().problem();
    if (!(conversation.dialogue().expecting() instanceof Expecting.Detail) || earlier == null) {
      return alone;
    }
    String both = earlier + "\n" + text.text();
    TopicRanking together = rank(both, text, language);
    return together.best() > alone.best() ? together : alone;
  }

  /** Why the search finds what it finds, for somebody who asks. */
  List<String> found(RedactedText text, Language language) {
    return knowledge.explain(text.text(), language, EvidenceLines.MOST).stream()
        .map(line -> "found " + line)
        .toList();
  }
}
