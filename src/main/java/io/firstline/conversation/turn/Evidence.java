package io.firstline.conversation.turn;

import io.firstline.conversation.Conversation;
import io.firstline.flow.Question;
import io.firstline.knowledge.Match;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.ToldProblems;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a decision is made from, gathered once.
 *
 * @param question at which the open flow waits, null without one or when it was withdrawn
 */
record Evidence(Conversation conversation, Input input, @Nullable Question question) {

  /** What came in, as far as it could be read. */
  sealed interface Input {

    /**
     * Written words.
     *
     * @param topics what they are about, likeliest first: classifier and search together
     * @param outOfScope how likely none of them, 0 to 1
     * @param problems those that the words tell, when they tell several
     * @param namesChoice whether the words name an answer to the open flow's question
     * @param corrects whether they put right what the problem is about; the topics then are those
     *     of what they affirm
     */
    record Words(
        Understanding meaning,
        List<TopicCandidate> topics,
        double outOfScope,
        List<Match> passages,
        ToldProblems problems,
        boolean namesChoice,
        boolean corrects)
        implements Input {

      private static final Set<DialogueAct> TOPICAL =
          EnumSet.of(DialogueAct.PROBLEM, DialogueAct.QUESTION, DialogueAct.CORRECT);

      /** Whether they tell of a matter, rather than answer or chat. */
      boolean isTopical() {
        return TOPICAL.contains(meaning.act());
      }
    }

    /** A click on a choice of the latest message. */
    record Click(String action) implements Input {}

    /** A click on a choice of an older message. */
    record Stale() implements Input {}
  }

  /** Whether the open flow is no longer in force. */
  boolean withdrawn() {
    return conversation.dialogue().flow() != null && question == null;
  }

  Optional<TopicCandidate> top() {
    return input instanceof Input.Words words
        ? words.topics().stream().findFirst()
        : Optional.empty();
  }
}
