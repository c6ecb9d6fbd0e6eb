package io.firstline.understanding;

/** A piece of a message that may be a matter of its own. */
record Clause(String text, Link link) {

  /** What ties it to the clause before. */
  enum Link {
    /** Words say that it is one more matter. */
    APART,
    /** It merely comes next. */
    NEXT,
    /** It goes on about the same matter. */
    SAME
  }
}
