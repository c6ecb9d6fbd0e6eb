package io.firstline.conversation.turn;

import io.firstline.conversation.Explanation;
import io.firstline.ticket.Priorities;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.ToldProblem;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.List;
import java.util.stream.Stream;

/** Tells evidence and decision of one message in the words of the evaluation files. */
final class Explanations {

  static final String OUT_OF_SCOPE = "__oos__";

  private Explanations() {}

  static Explanation of(Evidence evidence, Decided decided, Ranking ranking, List<String> found) {
    if (!(evidence.input() instanceof Evidence.Input.Words words)) {
      throw new IllegalArgumentException("only words can be explained");
    }
    Understanding meaning = words.meaning();
    TopicCandidate top = evidence.top().orElse(new TopicCandidate(OUT_OF_SCOPE, 0));
    boolean unknown = words.outOfScope() >= top.probability();
    String firstChoice = unknown ? OUT_OF_SCOPE : top.topic();
    double firstConfidence = Math.max(words.outOfScope(), top.probability());
    Decision decision =
        decided.decision() instanceof Decision.Several(var _, var first)
            ? first
            : decided.decision();
    String label =
        switch (decision) {
          case Decision.Start(String topic, boolean _) -> topic;
          case Decision.Answer(String topic, boolean _) -> topic;
          case Decision.Status() -> "__ticket_status__";
          case Decision.HandOff _ -> "__human__";
          case Decision.Inform _ -> OUT_OF_SCOPE;
          case Decision.Chat(var kind, var _) ->
              switch (kind) {
                case GREETING, THANKS, BYE, WHO -> "__smalltalk__";
                case FOREIGN, OUT_OF_SCOPE, SIGNPOST -> OUT_OF_SCOPE;
                case WHAT_ELSE, SCORED -> firstChoice;
              };
          case Decision.Clarify(var ask, var _) ->
              switch (ask) {
                case TECHNICIAN_WHEN_ANGRY -> "__human__";
                case WHICH_TOPIC -> top.topic();
                case DETAIL, TECHNICIAN_AFTER_FAILURE, TECHNICIAN_WHEN_UNSURE -> firstChoice;
              };
          case Decision.Several _ -> firstChoice;
          case Decision.LeaveRest _ -> firstChoice;
          case Decision.Close _ -> firstChoice;
          case Decision.Continue _ -> firstChoice;
          case Decision.AskAgain _ -> firstChoice;
          case Decision.PassOn _ -> firstChoice;
        };
    double confidence =
        label.equals(OUT_OF_SCOPE)
            ? words.outOfScope()
            : label.startsWith("__")
                ? meaning.probability(act(label))
                : label.equals(top.topic()) ? top.probability() : firstConfidence;
    Priorities.Ranked ranked =
        ranking.of(
            Stakes.stronger(evidence.conversation().dialogue(), meaning),
            begun(decided.decision()));
    return new Explanation(
        meaning,
        decided.decision().word(),
        decided.reason(),
        label.startsWith("__") ? null : label,
        label,
        confidence,
        ranked.priority().word(),
        ranked.reason().in(evidence.conversation().language()),
        Stream.concat(EvidenceLines.of(evidence).stream(), found.stream()).toList());
  }

  /** What a ticket would be about: topics that the policy is sure enough of to begin. */
  private static Stream<String> begun(Decision decision) {
    return switch (decision) {
      case Decision.Start(String topic, boolean _) -> Stream.of(topic);
      case Decision.Answer(String topic, boolean _) -> Stream.of(topic);
      case Decision.Several(var problems, var _) ->
          problems.stream().map(ToldProblem::topic).flatMap(Stream::ofNullable);
      case Decision.Inform _,
          Decision.Continue _,
          Decision.AskAgain _,
          Decision.Clarify _,
          Decision.HandOff _,
          Decision.Status _,
          Decision.LeaveRest _,
          Decision.Chat _,
          Decision.Close _,
          Decision.PassOn _ ->
          Stream.empty();
    };
  }

  private static DialogueAct act(String label) {
    return switch (label) {
      case "__human__" -> DialogueAct.HUMAN;
      case "__ticket_status__" -> DialogueAct.STATUS;
      default -> DialogueAct.GREETING;
    };
  }
}
