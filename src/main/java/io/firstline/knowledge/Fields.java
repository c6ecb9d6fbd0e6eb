package io.firstline.knowledge;

import java.util.List;

/** The names of the index; each is followed by the suffix of a {@link Chains.View}. */
final class Fields {

  static final float K1 = 1.2f;
  static final float B = .75f;

  static final String EXAMPLE = "example";
  static final String TITLE = "title";
  static final String KEYWORDS = "keywords";
  static final String SUMMARY = "summary";
  static final String BODY = "body";
  static final String SENTENCE = "sentence";

  /** Which article a document belongs to, by its place in the list of articles. */
  static final String ARTICLE = "article";

  private Fields() {}

  static List<String> texts(Chains.View view) {
    return List.of(
        TITLE + view.suffix(),
        KEYWORDS + view.suffix(),
        SUMMARY + view.suffix(),
        BODY + view.suffix());
  }
}
