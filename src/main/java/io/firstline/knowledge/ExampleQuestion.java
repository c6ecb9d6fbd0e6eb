package io.firstline.knowledge;

/**
 * How somebody asked for an article.
 *
 * @param hand who wrote it, so that what was learnt can be tried on people it was not learnt from;
 *     empty for the article's own author
 */
public record ExampleQuestion(String hand, String text) {

  /** One of the article's own author. */
  public static ExampleQuestion of(String text) {
    return new ExampleQuestion("", text);
  }
}
