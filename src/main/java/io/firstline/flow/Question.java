package io.firstline.flow;

import io.firstline.language.Bilingual;
import java.util.List;

/** The question at which a flow waits, with its choices; without choices it wants words. */
public record Question(String flow, String step, Bilingual text, List<Choice> choices) {

  /** One possible answer. */
  public record Choice(String id, Bilingual label) {}
}
