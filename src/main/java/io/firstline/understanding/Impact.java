package io.firstline.understanding;

/** How many the wording says are affected. */
public enum Impact {
  MANY,
  TEAM,
  ONE
}
