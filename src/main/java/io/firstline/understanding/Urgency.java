package io.firstline.understanding;

/** How soon the wording says that it matters. */
public enum Urgency {
  NOW,
  TODAY,
  NORMAL,
  NONE
}
