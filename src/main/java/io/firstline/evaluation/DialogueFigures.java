package io.firstline.evaluation;

import java.util.List;

/**
 * How scripted conversations went.
 *
 * @param expectations passed of all
 * @param conversations with every expectation passed, of all
 */
public record DialogueFigures(
    UtteranceFigures.Share expectations, UtteranceFigures.Share conversations, List<Miss> missed) {

  /** One expectation that did not hold. */
  public record Miss(
      String conversation, int turn, String expectation, String expected, String found) {}
}
