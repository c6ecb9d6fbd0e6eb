package io.firstline.conversation.turn;

import io.firstline.language.Language;
import io.firstline.language.Wordings;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** "English please", "한국어로 해 주세요": nothing but the wish to go on in the other language. */
final class LanguageWish {

  private static final Wordings WORDINGS = Wordings.beside(LanguageWish.class, "language-wish.tsv");
  private static final Pattern KOREAN = WORDINGS.of("ko");
  private static final Pattern ENGLISH = WORDINGS.of("en");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}~…]+");

  private LanguageWish() {}

  static Optional<Language> in(String text) {
    String said =
        BETWEEN
            .matcher(text.replace('’', '\'').replaceAll("(?<=\\pL)'(?=\\pL)", "ʼ"))
            .replaceAll(" ")
            .replace('ʼ', '\'')
            .strip();
    return Arrays.stream(Language.values()).filter(l -> of(l).matcher(said).matches()).findFirst();
  }

  private static Pattern of(Language language) {
    return switch (language) {
      case KO -> KOREAN;
      case EN -> ENGLISH;
    };
  }
}
