package io.firstline.conversation.turn;

import io.firstline.flow.FlowInput;
import io.firstline.language.Bilingual;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.ToldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do about one message. The set is closed: every member is carried out by the responder.
 */
sealed interface Decision {

  /** The word of the API. */
  default String word() {
    return switch (this) {
      case Inform _ -> "inform";
      case Continue _ -> "continue";
      case AskAgain _ -> "continue";
      case Start _ -> "start";
      case Several(var _, var first) -> first.word();
      case LeaveRest _ -> "continue";
      case Answer _ -> "answer";
      case Clarify _ -> "clarify";
      case HandOff _ -> "hand-off";
      case Status _ -> "status";
      case Chat _ -> "chat";
      case Close _ -> "close";
      case PassOn _ -> "pass-on";
    };
  }

  /** Say what matters more than anything else. */
  record Inform(Bilingual text) implements Decision {}

  /** Give the answer to the open flow. */
  record Continue(FlowInput input) implements Decision {}

  /** Ask the open question once more, after a word about why. */
  record AskAgain(Cause cause) implements Decision {
    enum Cause {
      STALE_CHOICE,
      REPEAT,
      WAIT,
      GO_ON,
      LANGUAGE
    }
  }

  /**
   * Start the topic's flow.
   *
   * @param digression whether an open flow waits meanwhile
   */
  record Start(String topic, boolean digression) implements Decision {}

  /**
   * Name several problems, and begin with the first.
   *
   * @param problems in the order in which they will be worked on
   */
  record Several(List<ToldProblem> problems, Decision first) implements Decision {}

  /** Drop problems that wait for their turn, and go on with the one at hand. */
  record LeaveRest(List<String> topics) implements Decision {}

  /** Quote the topic's article. */
  record Answer(String topic, boolean digression) implements Decision {}

  /** Ask what was meant, or whether a technician is wanted. */
  record Clarify(Ask ask, List<String> topics) implements Decision {
    enum Ask {
      WHICH_TOPIC,
      DETAIL,
      TECHNICIAN_AFTER_FAILURE,
      TECHNICIAN_WHEN_UNSURE,
      TECHNICIAN_WHEN_ANGRY
    }
  }

  record HandOff(Cause cause) implements Decision {
    enum Cause {
      ASKED,
      ACCEPTED,
      NOT_SOLVED
    }
  }

  record Status() implements Decision {}

  /** Small talk, or a matter of somebody else. */
  record Chat(Kind kind, Bilingual text) implements Decision {

    Chat(Kind kind) {
      this(kind, Bilingual.same(""));
    }

    /** Says whose matter it is, as far as that is known. */
    static Chat elsewhere(@Nullable Signpost signpost) {
      return signpost == null
          ? new Chat(Kind.OUT_OF_SCOPE)
          : new Chat(Kind.SIGNPOST, signpost.text());
    }

    enum Kind {
      GREETING,
      THANKS,
      BYE,
      WHO,
      FOREIGN,
      WHAT_ELSE,
      OUT_OF_SCOPE,
      SIGNPOST,
      SCORED
    }
  }

  record Close(Ending ending) implements Decision {
    enum Ending {
      SOLVED,
      CANCELLED
    }
  }

  /** Nothing to say of our own: the words go to the technician, or into the ticket. */
  record PassOn(To to) implements Decision {
    enum To {
      TECHNICIAN,
      TICKET,
      CONTACT
    }
  }
}
