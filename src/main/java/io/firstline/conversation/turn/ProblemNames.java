package io.firstline.conversation.turn;

import io.firstline.conversation.WaitingProblem;
import io.firstline.flow.Flows;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.ToldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Calls several problems by their names, so that the requester sees that each was heard. */
@Component
final class ProblemNames {

  private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨";
  private static final int MOST_LETTERS = 30;

  private final Flows flows;

  ProblemNames(Flows flows) {
    this.flows = flows;
  }

  /** The short name that its flow has, else their own words for it. */
  String of(Speech speech, WaitingProblem problem) {
    return flows
        .find(problem.topic())
        .map(flow -> flow.title().in(speech.language()))
        .orElseGet(() -> shortened(problem.words()));
  }

  String list(Speech speech, List<WaitingProblem> problems) {
    return numbered(problems.stream().map(p -> of(speech, p)).toList());
  }

  /** Names all, says with which it begins, and who helps with those that are not ours. */
  void sayAll(Speech speech, List<ToldProblem> problems, WaitingProblem first) {
    String list = numbered(problems.stream().map(p -> name(speech, p)).toList());
    speech.say("several." + problems.size(), Map.of("list", list, "first", of(speech, first)));
    sayElsewhere(speech, problems);
  }

  void sayElsewhere(Speech speech, List<ToldProblem> problems) {
    for (ToldProblem problem : problems) {
      Signpost elsewhere = problem.elsewhere();
      if (elsewhere != null) {
        speech.say(
            "several.elsewhere",
            Map.of(
                "words", shortened(problem.words()),
                "text", elsewhere.text().in(speech.language())));
      }
    }
  }

  private String name(Speech speech, ToldProblem problem) {
    String topic = problem.topic();
    return topic == null
        ? shortened(problem.words())
        : of(speech, new WaitingProblem(topic, problem.words()));
  }

  private static String numbered(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    List<String> numbered = new ArrayList<>();
    for (String name : names) {
      numbered.add(NUMBERS.charAt(Math.min(numbered.size(), NUMBERS.length() - 1)) + " " + name);
    }
    return String.join(", ", numbered);
  }

  private static String shortened(String words) {
    String text = words.replaceAll("[\\s.,!?~…]+$", "");
    return text.codePointCount(0, text.length()) <= MOST_LETTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)).strip() + "…";
  }
}
