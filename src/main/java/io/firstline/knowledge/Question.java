package io.firstline.knowledge;

import io.firstline.language.Language;
import io.firstline.language.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** What somebody asked, in the terms of the views that it is seen in; each is made once. */
final class Question {

  private static final int LONGEST = 2_000;

  private final String text;
  private final Supplier<float[]> meaning;
  private final Chains chains;
  private final Map<Chains.View, Collection<Wording>> terms = new IdentityHashMap<>();

  /**
   * @param meaning where it lies among meanings; asked for only where meaning is compared
   */
  Question(String text, Supplier<float[]> meaning, Chains chains) {
    this.text = text.substring(0, Math.min(text.length(), LONGEST));
    this.meaning = meaning;
    this.chains = chains;
  }

  /**
   * A term of the question and the terms that mean the same.
   *
   * @param weight 1, or how likely the term is what was meant
   */
  record Wording(String term, Set<String> synonyms, double weight) {}

  float[] vector() {
    return meaning.get();
  }

  /** Whether no word of it tells one text from another. */
  boolean isEmpty() {
    return terms(chains.words(language())).isEmpty();
  }

  Language language() {
    return Language.byScript(text);
  }

  /** The different terms in their order; English ones of a Korean question are translated. */
  Collection<Wording> terms(Chains.View view) {
    Collection<Wording> known = terms.get(view);
    if (known == null) {
      known = wordings(view);
      if (view.language() == Language.EN && language() == Language.KO) {
        known = translated(known);
      }
      terms.put(view, known);
    }
    return known;
  }

  private Collection<Wording> translated(Collection<Wording> wordings) {
    Map<String, Wording> translated = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      // A Korean word itself stands in no English text.
      if (Language.byScript(wording.term()) == Language.EN || !wording.synonyms().isEmpty()) {
        translated.put(wording.term(), wording);
      }
    }
    for (Wording korean : terms(chains.words(Language.KO))) {
      for (Lexicon.Translation english : chains.lexicon().of(korean.term())) {
        translated.merge(
            english.term(),
            new Wording(english.term(), Set.of(), english.likelihood()),
            (one, other) -> one.weight() >= other.weight() ? one : other);
      }
    }
    return translated.values();
  }

  private Collection<Wording> wordings(Chains.View view) {
    List<Token> tokens = tokens(view);
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (!token.isSynonym()) {
        Wording wording =
            wordings.computeIfAbsent(token.term(), t -> new Wording(t, new LinkedHashSet<>(), 1));
        tokens.stream()
            .filter(other -> other.isSynonym() && other.covers(token))
            .forEach(other -> wording.synonyms().add(other.term()));
      }
    }
    return wordings.values();
  }

  private List<Token> tokens(Chains.View view) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = view.asking().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean synonym = type.type().equals(SynonymGraphFilter.TYPE_SYNONYM);
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), synonym));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private record Token(String term, int start, int end, boolean isSynonym) {

    boolean covers(Token other) {
      return start <= other.start && other.end <= end;
    }
  }
}
