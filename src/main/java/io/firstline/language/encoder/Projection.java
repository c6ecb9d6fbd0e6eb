package io.firstline.language.encoder;

/**
 * From the transformer's space into the smaller one that both languages share.
 *
 * @param rows one for each dimension of the smaller space
 */
public record Projection(float[][] rows) {

  public float[] of(float[] wide) {
    float[] narrow = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      narrow[i] = Vectors.dot(rows[i], wide);
    }
    Vectors.normalize(narrow);
    return narrow;
  }
}
