package io.firstline.conversation;

import io.firstline.language.Language;
import io.firstline.understanding.RedactedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers one message of a conversation that the caller has locked. Declared here and carried out
 * in {@code turn}, so that the room of the turn looks up to this package and never the other way.
 */
public interface TurnTaker {

  /** What a new conversation begins with. */
  Answered greet(Conversation conversation);

  Answered answer(Conversation conversation, Incoming incoming, String shown);

  /** Goes on with the paused flow, or another one, after a technician gave the word to the bot. */
  Answered goOn(
      Conversation conversation,
      @Nullable String flow,
      @Nullable String step,
      Map<String, String> slots);

  /** Closes the problem as the requester's feedback says. */
  Answered feedback(Conversation conversation, Feedback feedback);

  Explanation explain(RedactedText text, @Nullable Language language);

  /** A phrase of the assistant's in a language, its placeholders filled. */
  String phrase(Language language, String key, Map<String, String> values);
}
