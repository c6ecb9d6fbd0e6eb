package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.FlowPosition;
import io.firstline.flow.Question;
import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import io.firstline.understanding.ActCandidate;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.Impact;
import io.firstline.understanding.RedactedText;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.ToldProblems;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import io.firstline.understanding.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DialoguePolicyTests {

  private static final Question WORKS =
      new Question(
          "vpn",
          "restart",
          Bilingual.same("Does it work?"),
          List.of(new Question.Choice("yes", Bilingual.same("Yes"))),
          Question.Wants.OUTCOME);
  private static final Question CODE =
      new Question("vpn", "code", Bilingual.same("Which code?"), List.of(), Question.Wants.WORDS);

  private final DialoguePolicy policy =
      new DialoguePolicy(
          PolicySettings.standard(), "phishing"::equals, Set.of("vpn", "phishing")::contains);

  @Test
  void sureTopicStartsItsFlow() {
    Decision decision = decide(bot(), words("no vpn", DialogueAct.PROBLEM, topic("vpn", 0.8)));

    assertThat(decision).isEqualTo(new Decision.Start("vpn", false));
  }

  @Test
  void sureTopicWithoutFlowIsAnswered() {
    Decision decision = decide(bot(), words("guests", DialogueAct.QUESTION, topic("guest", 0.8)));

    assertThat(decision).isEqualTo(new Decision.Answer("guest", false));
  }

  @Test
  void nearTopicsAreOffered() {
    Decision decision =
        decide(bot(), words("net", DialogueAct.PROBLEM, topic("vpn", 0.35), topic("guest", 0.2)));

    assertThat(decision)
        .isEqualTo(new Decision.Clarify(Decision.Clarify.Ask.WHICH_TOPIC, List.of("vpn", "guest")));
  }

  @Test
  void whatNobodyCanReadIsAskedAboutOnce() {
    Input.Words words =
        new Input.Words(
            illegible(), List.of(), 0.95, List.of(), ToldProblems.notSeveral(), false, false);

    Decision first = decide(bot(), words);
    Decision second = decide(with(bot(), null, new Expecting.Detail(), 1), words);

    assertThat(first).isEqualTo(new Decision.Clarify(Decision.Clarify.Ask.DETAIL, List.of()));
    assertThat(second)
        .isEqualTo(new Decision.Clarify(Decision.Clarify.Ask.TECHNICIAN_WHEN_UNSURE, List.of()));
  }

  @Test
  void unclearTwiceOffersTechnician() {
    Conversation once = with(bot(), null, new Expecting.Detail(), 1);

    Decision decision = decide(once, words("hm", DialogueAct.PROBLEM));

    assertThat(decision)
        .isEqualTo(new Decision.Clarify(Decision.Clarify.Ask.TECHNICIAN_WHEN_UNSURE, List.of()));
  }

  @Test
  void askingForPersonHandsOffAtOnceAlsoInFlow() {
    Decision decision = decide(inFlow(), words("a person", DialogueAct.HUMAN), WORKS);

    assertThat(decision).isEqualTo(new Decision.HandOff(Decision.HandOff.Cause.ASKED));
  }

  @Test
  void askingForPersonInTheQueueTellsTheStatus() {
    Decision decision =
        decide(bot().heldBy(new Holder.Queue()), words("a person", DialogueAct.HUMAN));

    assertThat(decision).isEqualTo(new Decision.Status());
  }

  @Test
  void impatienceInTheQueueTellsTheStatusWhateverIsAsked() {
    Conversation queued = inFlow().heldBy(new Holder.Queue());

    assertThat(decide(queued, words("are you still there?", DialogueAct.WHO), WORKS))
        .isEqualTo(new Decision.Status());
    assertThat(decide(queued, words("are you still there?", DialogueAct.UNKNOWN), CODE))
        .isEqualTo(new Decision.Status());
    assertThat(decide(bot(), words("are you still there?", DialogueAct.WHO)))
        .isEqualTo(new Decision.Chat(Decision.Chat.Kind.WHO));
  }

  @Test
  void technicianSilencesTheBotAlsoForOldButtons() {
    Conversation held = bot().heldBy(new Holder.Technician("mina", "Mina"));

    assertThat(decide(held, words("vpn", DialogueAct.PROBLEM, topic("vpn", 0.9))))
        .isEqualTo(new Decision.PassOn(Decision.PassOn.To.TECHNICIAN));
    assertThat(decide(held, new Input.Stale()))
        .isEqualTo(new Decision.PassOn(Decision.PassOn.To.TECHNICIAN));
    assertThat(decide(held, new Input.Click("technician:ask")))
        .isEqualTo(new Decision.PassOn(Decision.PassOn.To.TECHNICIAN));
  }

  @Test
  void dangerComesBeforeEverything() {
    Conversation held = bot().heldBy(new Holder.Technician("mina", "Mina"));
    Signpost danger = new Signpost("danger", List.of(), Bilingual.same("119"));
    Input.Words smoke =
        new Input.Words(
            understanding("smoke", DialogueAct.PROBLEM, true, danger),
            List.of(),
            0,
            List.of(),
            ToldProblems.notSeveral(),
            false,
            false);

    assertThat(decide(held, smoke)).isEqualTo(new Decision.Inform(Bilingual.same("119")));
  }

  @Test
  void urgentTopicBreaksIntoAnyFlow() {
    Decision decision =
        decide(
            inFlow(),
            words("I clicked a link", DialogueAct.PROBLEM, topic("phishing", 0.7)),
            WORKS);

    assertThat(decision).isEqualTo(new Decision.Start("phishing", true));
  }

  @Test
  void urgentTopicIsNotHeardInAnAnswer() {
    TopicCandidate phishing = topic("phishing", 0.9);

    assertThat(decide(inFlow(), words("not sure", DialogueAct.UNKNOWN, phishing), WORKS))
        .isInstanceOf(Decision.Continue.class);
    assertThat(decide(inFlow(), words("laptop", DialogueAct.PROBLEM, topic("phishing", 0.7)), CODE))
        .isInstanceOf(Decision.Continue.class);
    assertThat(
            decide(
                inFlow(), naming("it asks for a password", DialogueAct.PROBLEM, phishing), WORKS))
        .isInstanceOf(Decision.Continue.class);
  }

  @Test
  void namedChoiceBeatsAnotherTopicUnlessAnotherMatterIsAnnounced() {
    TopicCandidate guest = topic("guest", 0.9);

    assertThat(
            decide(inFlow(), naming("the code does not come", DialogueAct.PROBLEM, guest), WORKS))
        .isInstanceOf(Decision.Continue.class);
    assertThat(
            decide(inFlow(), naming("btw a guest needs a code", DialogueAct.PROBLEM, guest), WORKS))
        .isEqualTo(new Decision.Answer("guest", true));
  }

  @Test
  void anyWordsAnswerQuestionForWords() {
    assertThat(decide(inFlow(), words("the one near the kitchen", DialogueAct.CORRECT), CODE))
        .isInstanceOf(Decision.Continue.class);
    assertThat(decide(inFlow(), words("please cancel", DialogueAct.CANCEL), CODE))
        .isEqualTo(new Decision.Close(Decision.Close.Ending.CANCELLED));
  }

  @Test
  void correctedTopicReplacesTheOpenFlow() {
    Input.Words wifi =
        new Input.Words(
            understanding("not the vpn, the guests", DialogueAct.CORRECT, false, null),
            List.of(topic("guest", 0.8)),
            0.1,
            List.of(),
            ToldProblems.notSeveral(),
            false,
            true);

    assertThat(decide(inFlow(), wifi, WORKS)).isEqualTo(new Decision.Answer("guest", false));
  }

  @Test
  void offerIsAnsweredInItsOwnWords() {
    Conversation offered = with(inFlow(), position(), new Expecting.Technician(), 0);

    assertThat(decide(offered, words("keep trying", DialogueAct.COMPLAINT), WORKS))
        .isEqualTo(new Decision.AskAgain(Decision.AskAgain.Cause.GO_ON));
    assertThat(decide(offered, words("yes, it works now", DialogueAct.SOLVED), WORKS))
        .isEqualTo(new Decision.Close(Decision.Close.Ending.SOLVED));
    assertThat(decide(offered, words("that would be great", DialogueAct.BYE), WORKS))
        .isEqualTo(new Decision.HandOff(Decision.HandOff.Cause.ACCEPTED));
  }

  @Test
  void otherTopicInFlowIsDigression() {
    Decision decision =
        decide(inFlow(), words("guest wifi?", DialogueAct.QUESTION, topic("guest", 0.9)), WORKS);

    assertThat(decision).isEqualTo(new Decision.Answer("guest", true));
  }

  @Test
  void numberAnswersQuestionForWordsWhateverItLooksLike() {
    Decision decision = decide(inFlow(), words("809", DialogueAct.WAIT), CODE);

    assertThat(decision).isInstanceOf(Decision.Continue.class);
  }

  @Test
  void successClosesOnlyWhatIsOpen() {
    assertThat(decide(inFlow(), words("it works now", DialogueAct.SOLVED), WORKS))
        .isEqualTo(new Decision.Close(Decision.Close.Ending.SOLVED));
    assertThat(decide(bot(), words("it works now", DialogueAct.SOLVED)))
        .isNotInstanceOf(Decision.Close.class);
  }

  @Test
  void yesToTheOfferHandsOffAndNoGoesOn() {
    Conversation offered = with(inFlow(), position(), new Expecting.Technician(), 0);

    assertThat(decide(offered, words("yes", DialogueAct.AFFIRM), WORKS))
        .isEqualTo(new Decision.HandOff(Decision.HandOff.Cause.ACCEPTED));
    assertThat(decide(offered, words("no", DialogueAct.DENY), WORKS))
        .isEqualTo(new Decision.AskAgain(Decision.AskAgain.Cause.GO_ON));
  }

  @Test
  void staleClickRepeatsTheQuestion() {
    assertThat(decide(inFlow(), new Input.Stale(), WORKS))
        .isEqualTo(new Decision.AskAgain(Decision.AskAgain.Cause.STALE_CHOICE));
  }

  private Decision decide(Conversation conversation, Input input) {
    return decide(conversation, input, null);
  }

  private Decision decide(Conversation conversation, Input input, @Nullable Question question) {
    return policy.decide(new Evidence(conversation, input, question)).decision();
  }

  private static Conversation bot() {
    return Samples.conversation(Language.EN);
  }

  private static Conversation inFlow() {
    return with(bot(), position(), new Expecting.Nothing(), 0);
  }

  private static FlowPosition position() {
    return new FlowPosition("v", "vpn", "restart", Map.of(), List.of(), 0);
  }

  private static Conversation with(
      Conversation conversation, @Nullable FlowPosition flow, Expecting expecting, int unclear) {
    return conversation.with(
        conversation
            .dialogue()
            .change()
            .flow(flow)
            .topic(flow == null ? null : flow.flow())
            .expecting(expecting)
            .unclear(unclear)
            .done());
  }

  private static TopicCandidate topic(String id, double probability) {
    return new TopicCandidate(id, probability);
  }

  private static Input.Words words(String text, DialogueAct act, TopicCandidate... topics) {
    return new Input.Words(
        understanding(text, act, false, null),
        List.of(topics),
        0.1,
        List.of(),
        ToldProblems.notSeveral(),
        false,
        false);
  }

  private static Input.Words naming(String text, DialogueAct act, TopicCandidate... topics) {
    return new Input.Words(
        understanding(text, act, false, null),
        List.of(topics),
        0.1,
        List.of(),
        ToldProblems.notSeveral(),
        true,
        false);
  }

  private static Understanding understanding(
      String text, DialogueAct act, boolean danger, @Nullable Signpost signpost) {
    return understanding(text, true, act, danger, signpost);
  }

  private static Understanding illegible() {
    return understanding("sdfkj wer", false, DialogueAct.QUESTION, false, null);
  }

  private static Understanding understanding(
      String text, boolean legible, DialogueAct act, boolean danger, @Nullable Signpost signpost) {
    return new Understanding(
        new RedactedText(text, Set.of()),
        text.matches("[0-9]+") ? null : Language.EN,
        false,
        legible,
        List.of(new ActCandidate(act, 0.9)),
        List.of(),
        0.1,
        signpost,
        danger,
        Impact.ONE,
        Urgency.NORMAL,
        false,
        List.of());
  }
}
