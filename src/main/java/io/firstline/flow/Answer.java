package io.firstline.flow;

/** What an input is to the question at which a flow waits. */
sealed interface Answer {

  /**
   * @param tried whether the person had tried it before being asked
   */
  record Chosen(Step.Choice choice, boolean tried) implements Answer {}

  /** A checked value for the slot of the question. */
  record Given(String value) implements Answer {}

  /** The person does not know, and the flow can go on without. */
  record Skipped() implements Answer {}

  /** The whole problem is gone, whatever was asked. */
  record Solved() implements Answer {}

  record None() implements Answer {}
}
