package io.firstline.conversation.turn;

import static io.firstline.conversation.turn.Decided.because;

import io.firstline.conversation.Dialogue;
import io.firstline.flow.FlowInput;
import java.util.List;

/** Decides about a click: what a choice does is written in its action, {@code kind:value}. */
record ClickPolicy(TopicOpening opening) {

  Decided decide(Dialogue dialogue, String action) {
    return because(decision(dialogue, action), "choice " + action);
  }

  private Decision decision(Dialogue dialogue, String action) {
    String value = action.substring(action.indexOf(':') + 1);
    return switch (action.substring(0, Math.max(0, action.indexOf(':')))) {
      case "flow" -> new Decision.Continue(new FlowInput(value, "", List.of()));
      case "topic" -> opening.begin(value, dialogue);
      case "technician" -> toOffer(dialogue, value);
      case "helped" -> value.equals("yes") ? solved() : Repair.notHelped(dialogue);
      case "verdict" ->
          value.equals("yes") ? solved() : new Decision.HandOff(Decision.HandOff.Cause.NOT_SOLVED);
      case "score" -> new Decision.Chat(Decision.Chat.Kind.SCORED);
      default -> Repair.detail(dialogue);
    };
  }

  private static Decision toOffer(Dialogue dialogue, String value) {
    return switch (value) {
      case "no" -> Repair.declined(dialogue);
      case "accept" -> new Decision.HandOff(Decision.HandOff.Cause.ACCEPTED);
      default -> new Decision.HandOff(Decision.HandOff.Cause.ASKED);
    };
  }

  private static Decision solved() {
    return new Decision.Close(Decision.Close.Ending.SOLVED);
  }
}
