package io.firstline.understanding;

/**
 * An example of what people write, with its label.
 *
 * @param hand who wrote it; empty where nobody asks
 */
public record LabelledText(String label, String text, String hand) {

  public LabelledText(String label, String text) {
    this(label, text, "");
  }
}
