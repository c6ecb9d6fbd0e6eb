package io.firstline.knowledge;

import io.firstline.language.Analyzers;
import io.firstline.language.EncodedTexts;
import io.firstline.language.Language;
import io.firstline.language.Lexicon;
import io.firstline.language.SentenceEncoder;
import io.firstline.language.TypingRepair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The articles in force and the search over them. Thread-safe; a new version is swapped in whole.
 */
@Component
public final class KnowledgeBase {

  private static final int USUAL_LIMIT = 10;

  private final Chains chains;
  private final SentenceEncoder encoder;
  private final TypingRepair repair;
  private volatile ArticleIndex current;

  public KnowledgeBase(
      Analyzers analyzers, Lexicon lexicon, SentenceEncoder encoder, TypingRepair repair) {
    chains = new Chains(analyzers, lexicon);
    this.encoder = encoder;
    this.repair = repair;
    current = new ArticleIndex(List.of(), chains, null);
  }

  /**
   * The articles that a question may be about, best first, one a topic; technicians' never.
   *
   * <p>A score joins the share of the question's words that the topic covers, rare words weighing
   * more, and how near it lies in meaning; both of the nearest title or example question and of the
   * article as a whole, in both languages where there are both. About .8 means an example worded
   * like the question, below .4 little more than any two sentences of the trade have in common.
   * Questions without a word of content find nothing.
   */
  public List<Match> match(String question, Language language) {
    return match(question, language, USUAL_LIMIT);
  }

  /** As many as wanted, where measuring needs more than a person reads. */
  public List<Match> match(String question, Language language, int limit) {
    return read(index -> index.match(asked(question), language, limit));
  }

  /** The same for people who read: with the sentence of each article that answers best. */
  public List<Passage> search(String question, Language language) {
    return read(index -> index.search(asked(question), language, USUAL_LIMIT));
  }

  /** Why {@link #match} ranks as it does: one line an article, with terms and weights. */
  public List<String> explain(String question, Language language, int limit) {
    return read(index -> index.explain(asked(question), language, limit));
  }

  /** The article in that language, else in the other one; technicians' articles too. */
  public Optional<Article> article(String id, Language language) {
    return current.article(id, language);
  }

  /** All articles, by id and language; technicians' articles too. */
  public List<Article> articles() {
    return current.articles();
  }

  /**
   * Indexes a version beside the one in force; {@link #use} puts it in force.
   *
   * @param encoded null where only words shall be compared, as it is with very many articles
   */
  public Indexed index(List<Article> articles, @Nullable EncodedTexts encoded) {
    return new ArticleIndex(articles, chains, encoded);
  }

  /** The same, where nothing was encoded before. */
  public Indexed index(List<Article> articles) {
    return index(articles, new EncodedTexts(encoder));
  }

  private Question asked(String text) {
    return new Question(text, () -> encoder.vector(repair.repair(text)), chains);
  }

  /** Puts a version in force; searches that are under way finish on the one before. */
  public synchronized void use(Indexed indexed) {
    switch (indexed) {
      case ArticleIndex next -> swap(next);
    }
  }

  /** An indexed version, opaque to the caller; it is given up when another is put in force. */
  public sealed interface Indexed permits ArticleIndex {}

  private void swap(ArticleIndex next) {
    if (!next.acquire()) {
      throw new IllegalStateException("This version was given up when another came into force.");
    }
    next.release();
    ArticleIndex before = current;
    current = next;
    if (before != next) {
      before.release();
    }
  }

  private <T> T read(Reading<T> reading) {
    ArticleIndex index = current;
    while (!index.acquire()) {
      index = current;
    }
    try {
      return reading.of(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      index.release();
    }
  }

  private interface Reading<T> {
    T of(ArticleIndex index) throws IOException;
  }
}
