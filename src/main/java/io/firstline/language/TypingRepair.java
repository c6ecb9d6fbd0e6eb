package io.firstline.language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Puts right how people really type: the keyboard set to the other language, "dkssud" for "안녕" and
 * "ㅍㅔㅜ" for "vpn", words spelt in another way, slips of one letter or jamo, and spaces left out.
 * Names, commands and codes stay as they are. Thread-safe.
 */
@Component
public final class TypingRepair {

  /** More than this nobody types; a pasted log holds no slips that matter. */
  private static final int LONGEST = 2_000;

  private final WrongKeyboard keyboard;
  private final Variants variants = new Variants();
  private final KoreanSpelling korean;
  private final EnglishSpelling english;
  private final SpacesLeftOut spaces;
  private final Latest<Repaired> latest = new Latest<>(this::make);

  public TypingRepair() {
    this(new KnownWords(new Glossary()), new Morphemes());
  }

  @Autowired
  TypingRepair(KnownWords known, Morphemes morphemes) {
    this.keyboard = new WrongKeyboard(known, variants, morphemes);
    this.korean = new KoreanSpelling(known, morphemes);
    this.english = new EnglishSpelling(known);
    this.spaces = new SpacesLeftOut(known);
  }

  public String repair(String text) {
    return read(text).text();
  }

  /** The same as {@link #repair}, with what was changed. */
  public Repaired read(String text) {
    return latest.of(text);
  }

  private Repaired make(String text) {
    Draft draft = new Draft(text);
    if (text.length() <= LONGEST) {
      keyboard.repair(draft);
      variants.repair(draft);
      korean.repair(draft);
      english.repair(draft);
      spaces.repair(draft);
    }
    return draft.done();
  }
}
