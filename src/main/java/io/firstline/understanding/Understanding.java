package io.firstline.understanding;

import io.firstline.language.Language;
import io.firstline.language.Repaired;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one message means, as far as its words tell.
 *
 * @param language null when the message has fewer than two ordinary words of a language
 * @param foreign whether it is written in a language that the assistant does not speak
 * @param legible whether enough of its words are known to make something of it
 * @param acts all dialogue acts, likeliest first
 * @param topics all topics, likeliest first; their probabilities and {@code outOfScope} sum to 1
 * @param outOfScope how likely the message is about none of the topics, 0 to 1
 * @param signpost the department whose matter it looks like, null for none
 * @param danger whether people may be in danger
 * @param angry whether the wording is angry or desperate
 * @param repairs what was read otherwise than it was typed
 */
public record Understanding(
    RedactedText text,
    @Nullable Language language,
    boolean foreign,
    boolean legible,
    List<ActCandidate> acts,
    List<TopicCandidate> topics,
    double outOfScope,
    @Nullable Signpost signpost,
    boolean danger,
    Impact impact,
    Urgency urgency,
    boolean angry,
    List<Repaired.Change> repairs) {

  public DialogueAct act() {
    return acts.getFirst().act();
  }

  public double probability(DialogueAct act) {
    return acts.stream()
        .filter(c -> c.act() == act)
        .mapToDouble(ActCandidate::probability)
        .findFirst()
        .orElse(0);
  }
}
