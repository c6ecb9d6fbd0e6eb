package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.WaitingProblem;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import io.firstline.understanding.ActCandidate;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.Impact;
import io.firstline.understanding.RedactedText;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.ToldProblem;
import io.firstline.understanding.ToldProblems;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import io.firstline.understanding.Urgency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeveralPolicyTests {

  private static final ToldProblem VPN = new ToldProblem("vpn drops", "vpn", null, 0.9);
  private static final ToldProblem PRINTER = new ToldProblem("no print", "printer", null, 0.9);
  private static final ToldProblem LOST = new ToldProblem("lost it", "lost", null, 0.9);
  private static final ToldProblem LEAVE =
      new ToldProblem("days off", null, new Signpost("hr", List.of(), Bilingual.same("HR")), 0.9);

  private final SeveralPolicy policy =
      new SeveralPolicy(
          PolicySettings.standard(), "lost"::equals, new TopicOpening(topic -> !topic.equals("x")));

  @Test
  void firstToldIsFirst() {
    assertThat(first(Dialogue.fresh(), VPN, PRINTER)).contains(new Decision.Start("vpn", false));
  }

  @Test
  void urgentOneIsFirstWhereverItWasTold() {
    assertThat(first(Dialogue.fresh(), VPN, PRINTER, LOST))
        .contains(new Decision.Start("lost", false));
  }

  @Test
  void anotherDepartmentsMatterIsNoneToBegin() {
    assertThat(first(Dialogue.fresh(), LEAVE, PRINTER))
        .contains(new Decision.Start("printer", false));
  }

  @Test
  void whatIsWorkedOnAlreadyIsNotToldAnew() {
    Dialogue atVpn = Dialogue.fresh().change().topic("vpn").done();

    assertThat(first(atVpn, VPN, PRINTER)).isEmpty();
  }

  @Test
  void questionThatIsOpenIsAnsweredFirst() {
    Dialogue asked = Dialogue.fresh().change().expecting(new Expecting.Helped("mail")).done();

    assertThat(first(asked, VPN, PRINTER)).isEmpty();
  }

  @Test
  void waitingProblemThatSolvedItselfIsDropped() {
    Input.Words works = words("printer works now", DialogueAct.SOLVED, "printer");

    assertThat(policy.in(evidence(printerWaits(), works), works).map(Decided::decision))
        .contains(new Decision.LeaveRest(List.of("printer")));
  }

  @Test
  void whatWorksAtHandDropsNothing() {
    Input.Words works = words("vpn works now", DialogueAct.SOLVED, "vpn");

    assertThat(policy.in(evidence(printerWaits(), works), works)).isEmpty();
  }

  @Test
  void withoutAnythingWaitingTheRestIsNothing() {
    Input.Words rest = words("never mind the rest", DialogueAct.CANCEL, "vpn");

    assertThat(policy.in(evidence(Dialogue.fresh(), rest), rest)).isEmpty();
    assertThat(policy.in(evidence(printerWaits(), rest), rest).map(Decided::decision))
        .contains(new Decision.LeaveRest(List.of("printer")));
  }

  private static Dialogue printerWaits() {
    return Dialogue.fresh()
        .change()
        .topic("vpn")
        .waiting(List.of(new WaitingProblem("printer", "no print")))
        .done();
  }

  private Optional<Decision> first(Dialogue dialogue, ToldProblem... problems) {
    Input.Words told =
        words("…", DialogueAct.PROBLEM, "vpn", new ToldProblems(List.of(problems), false));
    return policy
        .in(evidence(dialogue, told), told)
        .map(Decided::decision)
        .map(d -> d instanceof Decision.Several(var _, var begun) ? begun : d);
  }

  private static Evidence evidence(Dialogue dialogue, Input.Words words) {
    Conversation conversation = Samples.conversation(Language.EN).with(dialogue);
    return new Evidence(conversation, words, null);
  }

  private static Input.Words words(String text, DialogueAct act, String topic) {
    return words(text, act, topic, ToldProblems.notSeveral());
  }

  private static Input.Words words(
      String text, DialogueAct act, String topic, ToldProblems problems) {
    Understanding meaning =
        new Understanding(
            new RedactedText(text, Set.of()),
            Language.EN,
            false,
            true,
            List.of(new ActCandidate(act, 0.9)),
            List.of(),
            0.1,
            null,
            false,
            Impact.ONE,
            Urgency.NORMAL,
            false,
            List.of());
    return new Input.Words(
        meaning, List.of(new TopicCandidate(topic, 0.9)), 0.1, List.of(), problems, false, false);
  }
}
