package io.firstline.understanding;

import io.firstline.language.Hangul;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the tell-tale words of {@link Signpost signposts}: Korean ones anywhere, since endings grow
 * on to them, others as whole words.
 */
final class Signposts {

  /** A fire that burns nothing. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)\\b(?:fire[ds]? (?:up|off|away)|firing|fire"
              + " (?:wall|stick|tv|hd|fox|base|tablet|drill|door|exit|event|extinguisher)|(?:apache|adobe)"
              + " sparks?|smoke test(?:s|ing)?|screen on fire)\\b|문화재");

  private record Tell(Signpost signpost, Pattern words) {}

  private final List<Tell> tells = new ArrayList<>();
  private final Signpost danger;
  private final Pattern dangerWords;

  Signposts(List<Signpost> signposts, Signpost danger) {
    signposts.forEach(signpost -> tells.add(new Tell(signpost, anyOf(signpost.words()))));
    this.danger = danger;
    this.dangerWords = anyOf(danger.words());
  }

  boolean isDanger(String text) {
    return dangerWords.matcher(HARMLESS.matcher(text).replaceAll(" ")).find();
  }

  /** Danger before all; else the one whose longest word is found, as the longest says most. */
  Optional<Signpost> of(String text) {
    if (isDanger(text)) {
      return Optional.of(danger);
    }
    return tells.stream()
        .filter(tell -> tell.words().matcher(text).find())
        .max(Comparator.comparingInt(tell -> longest(tell, text)))
        .map(Tell::signpost);
  }

  private static int longest(Tell tell, String text) {
    return tell.words().matcher(text).results().mapToInt(m -> m.end() - m.start()).max().orElse(0);
  }

  private static Pattern anyOf(List<String> words) {
    List<String> patterns = new ArrayList<>();
    for (String word : words) {
      String quoted =
          Pattern.quote(word.strip().toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q");
      boolean hangul = Hangul.hasSyllable(word);
      patterns.add(hangul ? quoted : "(?<![\\p{L}\\p{N}])" + quoted + "(?![a-z0-9])");
    }
    return patterns.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
