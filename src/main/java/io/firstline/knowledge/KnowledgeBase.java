package io.firstline.knowledge;

import io.firstline.language.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The articles in force and the search over them. Thread-safe; a new version is swapped in whole.
 */
@Component
public final class KnowledgeBase {

  /** The best passages for a question, best first, one an article; technicians' articles never. */
  public List<Passage> search(String question, Language language) {
    throw new UnsupportedOperationException("search");
  }

  /** Why {@link #search} ranks as it does: one line a passage with its terms and their weights. */
  public List<String> explain(String question, Language language) {
    throw new UnsupportedOperationException("explain");
  }

  /** The article in that language, else in the other one. */
  public Optional<Article> article(String id, Language language) {
    throw new UnsupportedOperationException("article");
  }

  /** All articles, by id and language. */
  public List<Article> articles() {
    throw new UnsupportedOperationException("articles");
  }

  /** Indexes a version beside the one in force; {@link #use} puts it in force. */
  public Indexed index(List<Article> articles) {
    throw new UnsupportedOperationException("index");
  }

  public void use(Indexed indexed) {
    throw new UnsupportedOperationException("use");
  }

  /** An indexed version, opaque to the caller. */
  public interface Indexed {}
}
