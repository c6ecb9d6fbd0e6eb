package io.firstline.flow;

import io.firstline.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a flow wants done on its way to the next question, in order. */
public sealed interface Output {

  record Say(Bilingual text) implements Output {}

  /** Show the article's summary with its link. */
  record ShowArticle(String article) implements Output {}

  /**
   * Hand over to a technician.
   *
   * @param reason for the technician
   * @param say what the requester is told beside the ticket number, null for the usual words
   * @param priority critical, high, normal or low; null to let the wording decide
   * @param queue null for the default queue
   */
  record HandOff(
      Bilingual reason, @Nullable Bilingual say, @Nullable String priority, @Nullable String queue)
      implements Output {}

  /** The problem is solved; the words close the flow. */
  record Resolve(Bilingual text) implements Output {}
}
