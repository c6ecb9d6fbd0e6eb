package io.firstline.flow;

import io.firstline.language.Bilingual;
import java.util.List;

/** The question at which a flow waits, with its choices. */
public record Question(
    String flow, String step, Bilingual text, List<Choice> choices, Wants wants) {

  /** One possible answer. */
  public record Choice(String id, Bilingual label) {}

  /** What kind of answer it waits for. */
  public enum Wants {
    /** Whether what was tried has helped. */
    OUTCOME,
    /** One of its choices, or a value that can be checked. */
    FACT,
    /** Any words; its choices are but suggestions. */
    WORDS
  }
}
