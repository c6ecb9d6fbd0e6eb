package io.firstline.understanding;

/** How soon the wording says that it matters, soonest first. */
public enum Urgency {
  /** A security incident is under way. */
  INCIDENT,
  /** Somebody cannot work at all, or has to be ready within hours. */
  NOW,
  TODAY,
  /** Nothing was said of it. */
  NORMAL,
  /** Work goes on in another way, or the thing is needed in some days. */
  HAMPERED,
  /** Something suspicious came, and nothing was opened, clicked or told. */
  SPARED,
  /** Somebody wants to know something, and nothing is broken. */
  QUESTION,
  /** No hurry, or it only looks wrong. */
  NONE
}
