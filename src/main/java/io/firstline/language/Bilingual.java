package io.firstline.language;

import java.util.function.UnaryOperator;

/** A text in both languages. */
public record Bilingual(String ko, String en) {

  public String in(Language language) {
    return switch (language) {
      case KO -> ko;
      case EN -> en;
    };
  }

  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  public Bilingual map(UnaryOperator<String> change) {
    return new Bilingual(change.apply(ko), change.apply(en));
  }
}
