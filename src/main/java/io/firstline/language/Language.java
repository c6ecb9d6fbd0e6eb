package io.firstline.language;

import java.util.Locale;
import java.util.Optional;

/** A language that the assistant speaks. */
public enum Language {
  KO,
  EN;

  /** The ISO 639-1 code, as it stands in files and in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Language other() {
    return this == KO ? EN : KO;
  }

  /**
   * Korean as soon as one letter is: English names stand in many Korean sentences, hardly ever the
   * other way round.
   */
  public static Language byScript(String text) {
    return text.codePoints().anyMatch(Hangul::isLetter) ? KO : EN;
  }

  /** The language of an ISO 639-1 code, empty for one that the assistant does not speak. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
