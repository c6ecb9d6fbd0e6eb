package io.firstline.knowledge;

/** What the index is written and asked with; text stands in a field by its kind and view. */
final class Fields {

  static final float K1 = 1.2f;
  static final float B = .75f;

  /** Which {@link Unit} a document is, by its place in the list of units. */
  static final String UNIT = "unit";

  /** Which article a document belongs to, by its place in the list of articles. */
  static final String ARTICLE = "article";

  private Fields() {}
}
