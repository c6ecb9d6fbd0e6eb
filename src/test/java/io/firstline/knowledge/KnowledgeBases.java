package io.firstline.knowledge;

import io.firstline.language.Analyzers;
import io.firstline.language.Lexicon;
import io.firstline.language.SentenceEncoder;
import io.firstline.language.TypingRepair;

/** Knowledge bases for tests of whoever needs one. */
public final class KnowledgeBases {

  private static final Analyzers ANALYZERS = new Analyzers();
  private static final Lexicon LEXICON = new Lexicon();
  private static final SentenceEncoder ENCODER = new SentenceEncoder(ANALYZERS);

  private KnowledgeBases() {}

  public static KnowledgeBase empty() {
    return new KnowledgeBase(ANALYZERS, LEXICON, ENCODER, new TypingRepair());
  }

  public static SentenceEncoder encoder() {
    return ENCODER;
  }
}
