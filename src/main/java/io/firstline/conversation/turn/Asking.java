package io.firstline.conversation.turn;

import io.firstline.conversation.Expecting;
import io.firstline.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks what no flow asks: what is meant, whether it helped, how good the help was. */
@Component
final class Asking {

  private final Quotes quotes;

  Asking(Quotes quotes) {
    this.quotes = quotes;
  }

  void clarify(Speech speech, Decision.Clarify.Ask ask, List<String> topics, String said) {
    speech.dialogue().unclear(speech.state().unclear() + 1);
    switch (ask) {
      case WHICH_TOPIC -> {
        speech.dialogue().problem(said);
        which(speech, topics);
      }
      case DETAIL -> {
        speech.dialogue().problem(said);
        speech.ask(speech.phrase("clarify.detail", Map.of()), new Expecting.Detail(), List.of());
      }
      case TECHNICIAN_AFTER_FAILURE -> speech.offer("offer.after-failure");
      case TECHNICIAN_WHEN_UNSURE -> speech.offer("offer.unsure");
      case TECHNICIAN_WHEN_ANGRY -> speech.offer("offer.angry");
    }
    speech.about(topics.isEmpty() ? speech.state().topic() : topics.getFirst());
  }

  /** Asks once more what was asked last. */
  void again(Speech speech) {
    switch (speech.state().expecting()) {
      case Expecting.Technician() -> speech.offer("offer.unsure");
      case Expecting.Helped(String article) -> helped(speech, article);
      case Expecting.Topic(List<String> topics) -> which(speech, topics);
      case Expecting.Verdict() -> verdict(speech);
      case Expecting.Score() -> score(speech);
      case Expecting.Contact() -> speech.say("contact.ask");
      case Expecting.Detail() -> speech.say("clarify.detail");
      case Expecting.Nothing() -> speech.say("again.nothing");
    }
  }

  /** Whether the article helped; in one message with it, when it was quoted just now. */
  void helped(Speech speech, String article) {
    Reply last = speech.replies().isEmpty() ? null : speech.replies().getLast();
    List<Reply.Option> options =
        List.of(speech.option("helped.yes", "helped:yes"), speech.option("helped.no", "helped:no"));
    String question = speech.phrase("helped.ask", Map.of());
    if (last != null && last.source() != null) {
      speech.replies().removeLast();
      speech.quote(last.text() + " " + question, last.source(), options);
      speech.dialogue().expecting(new Expecting.Helped(article));
    } else {
      speech.ask(question, new Expecting.Helped(article), options);
    }
  }

  private void which(Speech speech, List<String> topics) {
    List<Reply.Option> options = new ArrayList<>();
    for (String topic : topics) {
      options.add(new Reply.Option(quotes.title(topic, speech.language()), "topic:" + topic));
    }
    options.add(speech.option("clarify.none", "none:"));
    speech.ask(speech.phrase("clarify.which", Map.of()), new Expecting.Topic(topics), options);
  }

  private static void verdict(Speech speech) {
    speech.ask(
        speech.phrase("resolved.ask", Map.of()),
        new Expecting.Verdict(),
        List.of(
            speech.option("resolved.yes", "verdict:yes"),
            speech.option("resolved.no", "verdict:no")));
  }

  static void score(Speech speech) {
    List<Reply.Option> options = new ArrayList<>();
    for (int score = 1; score <= 5; score++) {
      options.add(new Reply.Option(Integer.toString(score), "score:" + score));
    }
    speech.ask(speech.phrase("score.ask", Map.of()), new Expecting.Score(), options);
  }
}
