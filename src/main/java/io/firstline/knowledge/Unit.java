package io.firstline.knowledge;

import com.ibm.icu.text.BreakIterator;
import io.firstline.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A piece of an article that is looked for by itself.
 *
 * @param article the article's place in the list of those that are searched
 */
record Unit(int article, Language language, Kind kind, String text) {

  enum Kind {
    /** The article as a whole. */
    TEXT,
    /** Its title, or an example question: the nearest one counts, not their sum. */
    EXAMPLE,
    /** A sentence that can be quoted. */
    SENTENCE;

    /** What the fields of the index begin with. */
    String field() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<Unit> of(List<Article> articles) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      add(i, articles.get(i), units);
    }
    return units;
  }

  private static void add(int number, Article article, List<Unit> units) {
    Language language = article.language();
    units.add(new Unit(number, language, Kind.TEXT, whole(article)));
    Stream.concat(
            Stream.of(article.title()), article.questions().stream().map(ExampleQuestion::text))
        .filter(text -> !text.isBlank())
        .forEach(text -> units.add(new Unit(number, language, Kind.EXAMPLE, text)));
    sentences(article).forEach(text -> units.add(new Unit(number, language, Kind.SENTENCE, text)));
  }

  /** A word of the title counts as often as four of the body: BM25 over weighted fields. */
  static String weighted(Article article) {
    List<String> parts = new ArrayList<>();
    parts.addAll(Collections.nCopies(4, article.title()));
    parts.addAll(Collections.nCopies(3, String.join("\n", article.keywords())));
    parts.addAll(Collections.nCopies(2, article.summary()));
    parts.add(Markdown.text(article.body()));
    return String.join("\n", parts);
  }

  private static String whole(Article article) {
    return String.join("\n", article.title(), article.summary(), Markdown.text(article.body()))
        .strip();
  }

  private static List<String> sentences(Article article) {
    List<String> sentences = new ArrayList<>(split(article.summary(), article.language()));
    Markdown.paragraphs(article.body())
        .forEach(text -> sentences.addAll(split(text, article.language())));
    return sentences;
  }

  private static List<String> split(String text, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
