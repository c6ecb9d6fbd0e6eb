package io.firstline.understanding;

import java.util.Collection;

/**
 * What of a text can be learnt from.
 *
 * @param features words and pieces of words
 * @param meaning where the sentence encoder puts it; empty where only the wording counts
 */
record Seen(Collection<String> features, float[] meaning) {

  private static final float[] WORDING_ONLY = {};

  static Seen wording(Collection<String> features) {
    return new Seen(features, WORDING_ONLY);
  }
}
