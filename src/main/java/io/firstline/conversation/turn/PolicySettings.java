package io.firstline.conversation.turn;

/**
 * From which likelihood on the policy acts; 0 to 1.
 *
 * @param sure a topic is started or answered
 * @param verySure a topic interrupts although the message does not look like a new problem
 * @param near a topic is offered as "did you mean"
 * @param act a dialogue act is believed
 * @param outOfScope a message is told to be nobody's topic
 */
record PolicySettings(double sure, double verySure, double near, double act, double outOfScope) {

  static PolicySettings standard() {
    return new PolicySettings(0.45, 0.75, 0.12, 0.45, 0.5);
  }
}
