import io.firstline.knowledge.Article;
import io.firstline.language.Language;
import io.firstline.source.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Articles of made-up words, frequent and rare as in a language; two of a topic. */
final class Generated {

  private static final String CONSONANTS = "bdklmnrst";
  private static final String VOWELS = "aeio";

  private final Random random = new Random(11);
  private final int count;
  private final List<String> words = new ArrayList<>();
  private final double[] reach;

  Generated(int count) {
    this.count = count;
    int vocabulary = 30_000;
    reach = new double[vocabulary];
    double sum = 0;
    for (int i = 0; i < vocabulary; i++) {
      words.add(word());
      sum += 1.0 / (i + 10);
      reach[i] = sum;
    }
  }

  List<Article> articles(int questions) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> asked = new ArrayList<>();
      for (int q = 0; q < questions; q++) {
        asked.add(words(8));
      }
      articles.add(
          new Article(
              "topic-" + i / 2,
              i % 2 == 0 ? Language.EN : Language.KO,
              words(5),
              words(12) + ".",
              asked,
              List.of(),
              Article.Severity.NORMAL,
              Article.Audience.EVERYONE,
              "",
              LocalDate.EPOCH,
              words(14) + ".\n\n" + words(14) + ".\n\n" + words(14) + ".",
              new Place("generated", 1)));
    }
    return articles;
  }

  String question() {
    return words(8);
  }

  private String words(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int found = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
      text.append(i == 0 ? "" : " ").append(words.get(found < 0 ? -found - 1 : found));
    }
    return text.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      int syllable = random.nextInt(CONSONANTS.length() * VOWELS.length());
      word.append(CONSONANTS.charAt(syllable / VOWELS.length()));
      word.append(VOWELS.charAt(syllable % VOWELS.length()));
    }
    return word.toString();
  }
}
