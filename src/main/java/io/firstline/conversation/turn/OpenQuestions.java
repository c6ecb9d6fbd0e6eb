package io.firstline.conversation.turn;

import io.firstline.flow.FlowPosition;
import io.firstline.flow.Flows;
import io.firstline.flow.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions at which flows wait; an author may have withdrawn a flow that is still open. */
@Component
final class OpenQuestions {

  private final Flows flows;

  OpenQuestions(Flows flows) {
    this.flows = flows;
  }

  /** The question to answer; empty without a flow, or when it has none any more. */
  Optional<Question> at(@Nullable FlowPosition position) {
    if (position == null || flows.find(position.flow()).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(flows.question(position));
    } catch (IllegalArgumentException withdrawnMeanwhile) {
      return Optional.empty();
    }
  }
}
