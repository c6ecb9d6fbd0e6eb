package io.firstline.understanding;

import java.util.List;

/**
 * What one published version of the content teaches the understander.
 *
 * @param topics example questions of both languages, labelled with the topic's id
 * @param outOfScope texts that are nobody's topic
 * @param signposts matters of other departments
 * @param danger the words and the sentence for danger to people
 * @param trials texts that are not learnt but tell how far to trust what was; labelled with a
 *     topic, or with any other word for out of scope. Without them, parts of the examples are held
 *     back to find that out
 */
public record TrainingSet(
    List<LabelledText> topics,
    List<LabelledText> outOfScope,
    List<Signpost> signposts,
    Signpost danger,
    List<LabelledText> trials) {

  public TrainingSet(
      List<LabelledText> topics,
      List<LabelledText> outOfScope,
      List<Signpost> signposts,
      Signpost danger) {
    this(topics, outOfScope, signposts, danger, List.of());
  }
}
