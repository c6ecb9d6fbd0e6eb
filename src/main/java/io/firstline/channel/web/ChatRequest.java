package io.firstline.channel.web;

import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationId;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.UserMessage;
import io.firstline.conversation.UserMessage.Content;
import io.firstline.language.Language;
import io.firstline.language.PlainText;
import io.firstline.people.Identity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a browser sends to the chat API, checked while it becomes the engine's words. */
sealed interface ChatRequest {

  int TEXT_LIMIT = 8_000;
  int SHORT_LIMIT = 100;
  int COMMENT_LIMIT = 2_000;

  /** A conversation to begin. */
  record Begin(@Nullable String language, @Nullable Requester requester) implements ChatRequest {

    @Nullable Language spoken() {
      return language == null
          ? null
          : Language.of(language)
              .orElseThrow(() -> Refusal.badRequest("'language' is neither 'ko' nor 'en'."));
    }

    Identity identity() {
      return requester == null
          ? new Identity.Claimed(null, null)
          : new Identity.Claimed(
              atMost(254, "requester.name", clean(requester.name)),
              atMost(254, "requester.email", clean(requester.email)));
    }
  }

  /** Who they say they are. */
  record Requester(@Nullable String name, @Nullable String email) {

    @Override
    public String toString() {
      return "[requester]";
    }
  }

  /** Words or a click. */
  record Say(@Nullable String text, @Nullable String choice, @Nullable String clientMessageId)
      implements ChatRequest {

    UserMessage in(ConversationId conversation, Instant at) {
      return new UserMessage(new Address("web", conversation.toString()), key(), content(), at);
    }

    private String key() {
      @Nullable String key = atMost(SHORT_LIMIT, "clientMessageId", clean(clientMessageId));
      if (key == null) {
        throw Refusal.badRequest("'clientMessageId' is missing. Send one that is new a message.");
      }
      return key;
    }

    private Content content() {
      if ((text == null) == (choice == null)) {
        throw Refusal.badRequest("Send either 'text' or 'choice'.");
      }
      @Nullable String picked = atMost(SHORT_LIMIT, "choice", clean(choice));
      if (picked != null) {
        return new Content.Chosen(picked);
      }
      @Nullable String typed = atMost(TEXT_LIMIT, "text", clean(text));
      if (typed != null) {
        return new Content.Typed(typed);
      }
      throw Refusal.badRequest("The message is blank.");
    }

    /** Frameworks write what they read to their logs; a person's words are not for them. */
    @Override
    public String toString() {
      return "[message]";
    }
  }

  /** Whether it helped. */
  record Rate(@Nullable Boolean solved, @Nullable Integer score, @Nullable String comment)
      implements ChatRequest {

    Feedback feedback() {
      if (solved == null) {
        throw Refusal.badRequest("'solved' is missing: true or false.");
      }
      if (score != null && (score < 1 || score > 5)) {
        throw Refusal.badRequest("'score' is not between 1 and 5.");
      }
      return new Feedback(solved, score, atMost(COMMENT_LIMIT, "comment", clean(comment)));
    }

    @Override
    public String toString() {
      return "[feedback]";
    }
  }

  /** As the engine reads it; null when there is nothing to see in it. */
  private static @Nullable String clean(@Nullable String text) {
    String plain = text == null ? "" : PlainText.of(text);
    return plain.isEmpty() ? null : plain;
  }

  private static @Nullable String atMost(int limit, String field, @Nullable String value) {
    if (value != null && value.length() > limit) {
      throw Refusal.badRequest("'%s' is longer than %,d characters.".formatted(field, limit));
    }
    return value;
  }
}
