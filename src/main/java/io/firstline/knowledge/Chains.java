package io.firstline.knowledge;

import io.firstline.language.Analyzers;
import io.firstline.language.Language;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** How text becomes terms, for indexing and for asking. */
final class Chains {

  private final List<View> korean;
  private final List<View> english;

  Chains(Analyzers analyzers) {
    korean =
        List.of(
            words(Language.KO, analyzers),
            new View(".ko.syllables", .5, analyzers.syllables(), analyzers.syllables()),
            new View(".ko.jamo", .3, analyzers.jamo(), analyzers.jamo()));
    english =
        List.of(
            words(Language.EN, analyzers),
            new View(".en.letters", .3, analyzers.jamo(), analyzers.jamo()));
  }

  private static View words(Language language, Analyzers analyzers) {
    return new View(
        "." + language.code(), 1, analyzers.documents(language), analyzers.questions(language));
  }

  /**
   * The views of a field, the one of whole words first. Pieces of words forgive spelling in short
   * texts; in long ones every piece stands somewhere.
   */
  List<View> of(String field, Language language) {
    List<View> views =
        switch (language) {
          case KO -> korean;
          case EN -> english;
        };
    return field.equals(Fields.EXAMPLE) ? views : views.subList(0, 1);
  }

  /**
   * One way of looking at a text.
   *
   * @param suffix ends the names of its fields
   * @param weight how much it counts beside the other views of its language
   */
  record View(String suffix, double weight, Analyzer indexing, Analyzer asking) {

    /** What an explanation calls a term: words by themselves, pieces of words all together. */
    String label(String term) {
      return weight == 1 ? term : "letters";
    }
  }
}
