package io.firstline.conversation.turn;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.Message;
import io.firstline.conversation.Reply;
import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One turn in the making: what is said, and the conversation as it will be afterwards. */
final class Speech {

  private final Phrases phrases;
  private final List<Reply> replies = new ArrayList<>();
  private Dialogue.Draft dialogue;
  private Conversation conversation;
  private @Nullable String topic;
  private boolean offers;
  private @Nullable Feedback feedback;

  Speech(Phrases phrases, Conversation conversation) {
    this.phrases = phrases;
    this.conversation = conversation;
    this.dialogue = conversation.dialogue().change();
  }

  Conversation conversation() {
    return conversation;
  }

  /** The conversation is replaced; its dialogue is taken from {@link #dialogue()} at the end. */
  void conversation(Conversation next) {
    conversation = next;
  }

  Dialogue.Draft dialogue() {
    return dialogue;
  }

  Dialogue state() {
    return dialogue.done();
  }

  /** Begins anew: nothing said so far bears on what comes next, unless it waits for its turn. */
  void forget() {
    Dialogue before = state();
    dialogue = Dialogue.fresh().change().waiting(before.waiting());
    if (!before.waiting().isEmpty()) {
      dialogue.stakes(before.stakes());
    }
  }

  /** Whether another problem waits for its turn. */
  boolean waits() {
    return !state().waiting().isEmpty();
  }

  Language language() {
    return conversation.language();
  }

  void about(@Nullable String id) {
    topic = id;
  }

  @Nullable String topic() {
    return topic;
  }

  void offersTechnician() {
    offers = true;
  }

  boolean offers() {
    return offers;
  }

  void feedback(Feedback given) {
    feedback = given;
  }

  @Nullable Feedback feedback() {
    return feedback;
  }

  List<Reply> replies() {
    return replies;
  }

  void say(String key, Map<String, String> values) {
    replies.add(Reply.says(phrase(key, values)));
  }

  void say(String key) {
    say(key, Map.of());
  }

  void say(Bilingual text) {
    replies.add(Reply.says(text.in(language())));
  }

  void tell(String key, Map<String, String> values) {
    replies.add(Reply.tells(phrase(key, values)));
  }

  /** Asks; what was expected before is forgotten. */
  void ask(String text, Expecting expecting, List<Reply.Option> options) {
    replies.add(Reply.asks(text, options));
    dialogue.expecting(expecting);
  }

  void quote(String text, Message.Source source, List<Reply.Option> options) {
    replies.add(Reply.quotes(text, source, options));
  }

  Reply.Option option(String key, String action) {
    return new Reply.Option(phrase(key, Map.of()), action);
  }

  String phrase(String key, Map<String, String> values) {
    return phrases.text(language(), key, values);
  }

  /** Asks whether a technician is wanted; an open flow waits meanwhile. */
  void offer(String key) {
    offers = true;
    dialogue.offered();
    ask(
        phrase(key, Map.of()),
        new Expecting.Technician(),
        List.of(
            option("offer.yes", "technician:accept"),
            option(state().flow() == null ? "offer.no-flow" : "offer.no", "technician:no")));
  }
}
