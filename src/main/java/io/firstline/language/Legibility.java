package io.firstline.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells a message from hands on the keyboard, by how many of its letters stand in words that people
 * use. Numbers, codes, addresses and sighs count for neither side.
 */
@Component
public final class Legibility {

  private static final double ENOUGH = 0.4;
  private static final int SHORTEST_NAME = 3;

  private static final Pattern WORD =
      Pattern.compile("(?<!\\S)\\p{Punct}*([\\p{L}'’-]+)\\p{Punct}*(?!\\S)");
  private static final Pattern RUN = Pattern.compile("[가-힣]+|[ㄱ-ㅣ]+|[a-z'’]+");
  private static final Set<String> BENT = Set.of("VV", "VA", "VX");
  private static final Set<String> SMALL =
      Set.of("MAG", "MAJ", "NP", "IC", "VX", "MM", "NNB", "NR");
  private static final Pattern SIGH = Pattern.compile("[ㅋㅎ]+|[ㅠㅜㅡ]+|[ㄱ-ㅎ]{1,3}");

  private final KnownWords known;
  private final Morphemes morphemes;
  private final SentenceEncoder encoder;

  @Autowired
  Legibility(KnownWords known, Morphemes morphemes, SentenceEncoder encoder) {
    this.known = known;
    this.morphemes = morphemes;
    this.encoder = encoder;
  }

  /** One that stands by itself. */
  public static Legibility of(Morphemes morphemes, SentenceEncoder encoder) {
    return new Legibility(new KnownWords(new Glossary()), morphemes, encoder);
  }

  /**
   * Whether there is something to understand in a repaired text.
   *
   * @param learnt further words that are known
   */
  public boolean isLegible(String repaired, Predicate<String> learnt) {
    return share(repaired, learnt) >= ENOUGH;
  }

  /** One as soon as something of the trade is named, and where there is no word at all. */
  double share(String repaired, Predicate<String> learnt) {
    Tally tally = new Tally();
    for (Matcher word = WORD.matcher(repaired.toLowerCase(Locale.ROOT)); word.find(); ) {
      for (Matcher run = RUN.matcher(word.group(1)); run.find(); ) {
        String letters = run.group();
        if (letters.charAt(0) >= '가') {
          korean(letters, learnt, tally);
        } else if (letters.charAt(0) >= 'ㄱ') {
          tally.add(SIGH.matcher(letters).matches() ? 0 : letters.length(), false);
        } else {
          latin(letters.replaceAll("['’]", ""), learnt, tally);
        }
      }
    }
    return tally.share();
  }

  private void latin(String word, Predicate<String> learnt, Tally tally) {
    boolean longer = word.length() >= SHORTEST_NAME;
    tally.named |= longer && known.isNamed(word);
    tally.add(
        word.length(),
        known.isTypedOnPurpose(word) || (longer && (known.isLatin(word) || learnt.test(word))));
  }

  /** The dictionary has so many rare words that to stand in it says nothing for a long one. */
  private void korean(String word, Predicate<String> learnt, Tally tally) {
    List<Morpheme> parts = morphemes.of(word);
    for (int i = 0; i < parts.size(); i++) {
      Morpheme part = parts.get(i);
      boolean isLong = part.form().length() > 1;
      boolean used = part.known() && (encoder.knows(part.form()) || learnt.test(part.form()));
      boolean inflected = BENT.contains(part.tag()) && isFollowedByEnding(parts, i);
      tally.named |= isLong && known.isTerm(part.form());
      if (inflected || (used && isLong)) {
        tally.add(part.form().length(), true);
      } else if ((part.isWord() || part.isUnknown())
          && !(isLong ? part.known() : used && SMALL.contains(part.tag()))) {
        tally.add(part.form().length(), false);
      }
    }
  }

  private static boolean isFollowedByEnding(List<Morpheme> parts, int at) {
    return at + 1 < parts.size() && parts.get(at + 1).isEnding();
  }

  private static final class Tally {

    private int letters;
    private int known;
    private boolean named;

    void add(int length, boolean isKnown) {
      letters += length;
      known += isKnown ? length : 0;
    }

    double share() {
      return named || letters == 0 ? 1 : (double) known / letters;
    }
  }
}
