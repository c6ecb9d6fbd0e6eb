package io.firstline.knowledge;

import io.firstline.language.Analyzers;
import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The articles in force and the search over them. Thread-safe; a new version is swapped in whole.
 */
@Component
public final class KnowledgeBase {

  private static final int USUAL_LIMIT = 10;

  private final Chains chains;
  private volatile ArticleIndex current;

  public KnowledgeBase(Analyzers analyzers) {
    chains = new Chains(analyzers);
    current = new ArticleIndex(List.of(), chains);
  }

  /**
   * The articles that a question may be about, best first, one a topic; technicians' never.
   *
   * <p>A score is the share of the question's weight that the topic covers, rare words weighing
   * more: half of it from the nearest title or example question, half from the article as a whole,
   * in the question's language; the other language adds to what is left open. About 1 means an
   * example worded like the question, below a third little more than a common word. Questions
   * without a word of content find nothing.
   */
  public List<Match> match(String question, Language language) {
    return match(question, language, USUAL_LIMIT);
  }

  /** As many as wanted, where measuring needs more than a person reads. */
  public List<Match> match(String question, Language language, int limit) {
    return read(index -> index.match(new Question(question), language, limit));
  }

  /** The same for people who read: with the sentence of each article that answers best. */
  public List<Passage> search(String question, Language language) {
    return read(index -> index.search(new Question(question), language, USUAL_LIMIT));
  }

  /** Why {@link #match} ranks as it does: one line an article with its terms and their weights. */
  public List<String> explain(String question, Language language) {
    return read(index -> index.explain(new Question(question), language, USUAL_LIMIT));
  }

  /** The article in that language, else in the other one; technicians' articles too. */
  public Optional<Article> article(String id, Language language) {
    return current.article(id, language);
  }

  /** All articles, by id and language; technicians' articles too. */
  public List<Article> articles() {
    return current.articles();
  }

  /** Indexes a version beside the one in force; {@link #use} puts it in force. */
  public Indexed index(List<Article> articles) {
    return new ArticleIndex(articles, chains);
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
