package io.firstline.understanding;

import io.firstline.language.Language;
import io.firstline.language.Morphemes;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Tells the dialogue act of a message with the model of its language. */
final class ActReader {

  private final ActModel korean;
  private final ActModel english;

  private ActReader(ActModel korean, ActModel english) {
    this.korean = korean;
    this.english = english;
  }

  /** Trained from the examples that come with the product, both languages at the same time. */
  static ActReader trained(Morphemes morphemes) {
    CompletableFuture<ActModel> korean =
        CompletableFuture.supplyAsync(() -> train(new KoreanActFeatures(morphemes), Language.KO));
    ActModel english = train(new EnglishActFeatures(), Language.EN);
    return new ActReader(korean.join(), english);
  }

  private static ActModel train(ActFeatures features, Language language) {
    return ActModel.train(features, Examples.ofActs(language));
  }

  List<ActCandidate> read(String text) {
    return model(text).read(text);
  }

  private ActModel model(String text) {
    boolean hangul = text.codePoints().anyMatch(c -> c >= 'ㄱ' && c <= '힣');
    return hangul ? korean : english;
  }
}
