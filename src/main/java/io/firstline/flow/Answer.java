package io.firstline.flow;

/** What an input is to the question at which a flow waits. */
sealed interface Answer {

  record Chosen(Step.Choice choice, How how) implements Answer {

    static Chosen said(Step.Choice choice) {
      return new Chosen(choice, How.SAID);
    }
  }

  /** Whether a choice is what the person said, or what follows from something else they said. */
  enum How {
    SAID,
    TRIED_BEFORE,
    NOT_KNOWN
  }

  /** A checked value for the slot of the question. */
  record Given(String value) implements Answer {}

  /** The person does not know, and the flow can go on without. */
  record Skipped() implements Answer {}

  /** The whole problem is gone, whatever was asked. */
  record Solved() implements Answer {}

  record None() implements Answer {}
}
