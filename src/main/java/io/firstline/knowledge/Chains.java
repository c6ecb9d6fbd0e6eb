package io.firstline.knowledge;

import io.firstline.language.Analyzers;
import io.firstline.language.Language;
import io.firstline.language.Lexicon;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** How text becomes terms, for indexing and for asking. */
final class Chains {

  private final List<View> korean;
  private final List<View> english;
  private final Lexicon lexicon;

  Chains(Analyzers analyzers, Lexicon lexicon) {
    this.lexicon = lexicon;
    korean =
        List.of(
            words(Language.KO, analyzers),
            letters(Language.KO, ".syllables", .8, analyzers.syllables()),
            letters(Language.KO, ".jamo", .3, analyzers.jamo()));
    english =
        List.of(
            words(Language.EN, analyzers), letters(Language.EN, ".letters", .3, analyzers.jamo()));
  }

  View words(Language language) {
    return of(Unit.Kind.SENTENCE, language).getFirst();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  private static View words(Language language, Analyzers analyzers) {
    return new View(
        language,
        "." + language.code(),
        1,
        analyzers.documents(language),
        analyzers.questions(language));
  }

  private static View letters(Language language, String name, double weight, Analyzer chain) {
    return new View(language, "." + language.code() + name, weight, chain, chain);
  }

  /**
   * The views of a field, the one of whole words first. Pieces of words forgive spelling in short
   * texts; in long ones every piece stands somewhere, but Korean syllables still find compounds
   * that are spaced in another way.
   */
  List<View> of(Unit.Kind kind, Language language) {
    return switch (language) {
      case KO ->
          switch (kind) {
            case EXAMPLE -> korean;
            case TEXT -> korean.subList(0, 2);
            case SENTENCE -> korean.subList(0, 1);
          };
      case EN -> kind == Unit.Kind.EXAMPLE ? english : english.subList(0, 1);
    };
  }

  /**
   * One way of looking at a text.
   *
   * @param suffix ends the names of its fields
   * @param weight how much it counts beside the other views of its language
   */
  record View(Language language, String suffix, double weight, Analyzer indexing, Analyzer asking) {

    /** What an explanation calls a term: words by themselves, pieces of words all together. */
    String label(String term) {
      return weight == 1 ? term : "letters";
    }
  }
}
