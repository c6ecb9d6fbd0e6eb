package io.firstline.knowledge;

import io.firstline.language.Language;
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
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** What somebody asked, in the terms of the views that it is seen in; each is made once. */
final class Question {

  private static final int LONGEST = 2_000;

  private final String text;
  private final Map<Chains.View, Collection<Wording>> terms = new IdentityHashMap<>();

  Question(String text) {
    this.text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** A term of the question and the terms that mean the same. */
  record Wording(String term, Set<String> synonyms) {}

  /** Korean as soon as one letter is: English names stand in many Korean questions. */
  Language language() {
    return text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
        ? Language.KO
        : Language.EN;
  }

  /** The different terms in their order. */
  Collection<Wording> terms(Chains.View view) {
    return terms.computeIfAbsent(view, this::wordings);
  }

  private Collection<Wording> wordings(Chains.View view) {
    List<Token> tokens = tokens(view);
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (!token.isSynonym()) {
        Wording wording =
            wordings.computeIfAbsent(token.term(), t -> new Wording(t, new LinkedHashSet<>()));
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
