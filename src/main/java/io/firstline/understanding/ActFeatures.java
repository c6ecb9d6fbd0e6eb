package io.firstline.understanding;

import java.util.List;

/** What of a text tells its dialogue act. */
interface ActFeatures {

  /** The text as two people would have to type it for it to be the same message. */
  String normal(String text);

  List<String> of(String normal);
}
