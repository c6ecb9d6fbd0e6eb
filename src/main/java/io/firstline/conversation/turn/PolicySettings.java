package io.firstline.conversation.turn;

import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.Understanding;

/**
 * From which likelihood on the policy acts; 0 to 1.
 *
 * @param sure a topic is started or answered
 * @param surer a topic takes over from an open question
 * @param verySure a topic interrupts although the message does not look like a new problem
 * @param near a topic is offered as "did you mean"
 * @param act a dialogue act is believed
 * @param actForWords a dialogue act is believed where any words were asked for
 * @param outOfScope a message is told to be nobody's topic
 */
record PolicySettings(
    double sure,
    double surer,
    double verySure,
    double near,
    double act,
    double actForWords,
    double outOfScope) {

  static PolicySettings standard() {
    return new PolicySettings(0.45, 0.6, 0.75, 0.12, 0.45, 0.85, 0.5);
  }

  boolean believes(Understanding meaning, DialogueAct act) {
    return meaning.act() == act && meaning.probability(act) >= this.act;
  }
}
