package io.firstline.understanding;

import io.firstline.language.Language;
import io.firstline.language.Morphemes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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
        CompletableFuture.supplyAsync(
            () -> ActModel.train(new KoreanActFeatures(morphemes), Examples.ofActs(Language.KO)));
    ActModel english = ActModel.train(new EnglishActFeatures(), Examples.ofActs(Language.EN));
    return new ActReader(korean.join(), english);
  }

  List<ActCandidate> read(String text) {
    return model(text).read(text);
  }

  private ActModel model(String text) {
    return Language.byScript(text) == Language.KO ? korean : english;
  }

  void write(DataOutput out) throws IOException {
    korean.write(out);
    english.write(out);
  }

  static ActReader read(DataInput in, Morphemes morphemes) throws IOException {
    return new ActReader(
        ActModel.read(in, new KoreanActFeatures(morphemes)),
        ActModel.read(in, new EnglishActFeatures()));
  }
}
