package io.firstline.knowledge;

/** The names of the index; each is followed by the suffix of a {@link Chains.View}. */
final class Fields {

  static final float K1 = 1.2f;
  static final float B = .75f;

  /** A title or an example question, each by itself. */
  static final String EXAMPLE = "example";

  /** The whole article. */
  static final String TEXT = "text";

  /** A sentence that can be quoted. */
  static final String SENTENCE = "sentence";

  /** Which article a document belongs to, by its place in the list of articles. */
  static final String ARTICLE = "article";

  private Fields() {}
}
