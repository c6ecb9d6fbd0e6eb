package io.firstline.authoring;

/** How content comes into force: everything slow first, beside the version that serves. */
interface Activation {

  /** Learns and indexes the content; what is returned swaps it in whole, at once. */
  Runnable prepare(Content content);
}
