package io.firstline.knowledge;

import io.firstline.source.Company;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.Optional;

/** Reads an article from Markdown with YAML front matter. */
public final class ArticleParser {

  private ArticleParser() {}

  /**
   * The article with its placeholders filled; empty when a problem was reported that forbids it.
   */
  public static Optional<Article> parse(SourceFile file, Company company, Problems problems) {
    throw new UnsupportedOperationException("parse");
  }
}
