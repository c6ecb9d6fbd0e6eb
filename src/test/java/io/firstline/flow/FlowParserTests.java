package io.firstline.flow;

import static io.firstline.flow.FlowFixtures.COMPANY;
import static io.firstline.flow.FlowFixtures.flow;
import static io.firstline.flow.FlowFixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import io.firstline.source.Place;
import io.firstline.source.Problem;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowParserTests {

  private static final String ENDS =
      """
        - id: to-person
          hand-off: {reason: {ko: 안 됨, en: Fails}}
        - id: solved
          resolve: {ko: 다행이에요., en: Good.}
      """;

  @Test
  void goodFlowHasNoProblems() {
    Flow flow =
        flow(
            """
            steps:
              - id: restart
                ask: {ko: "{vpn_name} 다시 연결. 되나요?", en: "Reconnect {vpn_name}. Does it work?"}
                choices:
                  - {id: works, label: {ko: 됐어요, en: It works}, means: solved, next: solved}
                  - {id: same, label: {ko: 그대로예요, en: The same}, means: not-solved}
            """
                + ENDS);

    assertThat(flow.steps()).extracting(Step::id).containsExactly("restart", "to-person", "solved");
    assertThat(((Step.Ask) flow.steps().getFirst()).text())
        .isEqualTo(new Bilingual("가온 VPN 다시 연결. 되나요?", "Reconnect Gaon VPN. Does it work?"));
  }

  @Test
  void stepWithoutNextLeadsBelow() {
    Flow flow =
        flow(
            """
            steps:
              - id: first
                say: {ko: 가, en: a}
              - id: ask
                ask: {ko: 나, en: b}
                choices: [{id: one, label: {ko: 하나, en: One}}]
              - id: end
                resolve: {ko: 다, en: c}
            """);

    assertThat(((Step.Say) flow.steps().get(0)).next()).isEqualTo("ask");
    assertThat(((Step.Ask) flow.steps().get(1)).choices().getFirst().next()).isEqualTo("end");
  }

  @Test
  void missingStepIsNamedWithThoseThatExist() {
    List<Problem> problems =
        problems(
            """
            steps:
              - id: ask
                ask: {ko: 가, en: a}
                choices:
                  - id: one
                    label: {ko: 하나, en: One}
                    next: nowhere
              - id: end
                resolve: {ko: 다, en: c}
            """);

    assertThat(problems)
        .contains(
            Problem.error(
                new Place("conversation-flows/sample.yaml", 9),
                "There is no step 'nowhere'.",
                "Use one of: ask, end."));
  }

  @Test
  void everythingIsReportedAtOnce() {
    List<Problem> problems =
        problems(
            """
            slots:
              place: {type: list, label: {ko: 곳, en: place}}
              size: {type: huge, label: {ko: 크기, en: size}}
            steps:
              - id: greet
                say: {ko: "{nobody} 안녕", en: Hello}
                colour: red
              - id: which
                ask: {ko: 어느, en: Which}
                choices:
                  - {id: a, label: {ko: 가}, means: yes}
                  - {id: b, label: {ko: 나, en: B}, means: yes}
                  - {id: c, label: {ko: 다, en: C}, means: perhaps}
              - id: which
                ask: {ko: 어느, en: Which}
                slot: colour
                choices: [{id: a, label: {ko: 가, en: A}}]
            """);

    assertThat(problems)
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "The slot 'place' is of type list, but nothing says what it may be.",
            "'huge' is no type of slot.",
            "No question asks for the slot 'size'.",
            "{nobody} is neither a slot of this flow nor a value of knowledge/company.yaml.",
            "The Korean text uses {nobody}, the English one none.",
            "'colour' is not known here.",
            "'en' is missing.",
            "Two choices of 'which' mean 'yes'.",
            "'perhaps' is no meaning of a choice.",
            "The step id 'which' is taken on line 10.",
            "There is no slot 'colour'.",
            "The choice 'a' of the last step, 'which', leads nowhere.",
            "Step 'which' is the last one, and a typed answer to it leads nowhere.");
  }

  @Test
  void idIsTheNameOfTheFile() {
    Problems problems = new Problems();

    FlowParser.parse(
        new SourceFile(
            "conversation-flows/other.yaml",
            """
            id: sample
            title: {ko: 예, en: Sample}
            steps: [{id: end, resolve: {ko: 끝, en: End}}]
            """),
        COMPANY,
        problems);

    assertThat(problems.all())
        .extracting(Problem::what)
        .containsExactly("The id 'sample' is not the name of the file.");
  }

  @Test
  void stepToWhichNoWayLeadsIsAnError() {
    assertThat(
            problems(
                """
                steps:
                  - id: start
                    resolve: {ko: 끝, en: End}
                  - id: island
                    resolve: {ko: 섬, en: Island}
                """))
        .extracting(Problem::what)
        .containsExactly("No way leads to step 'island'.");
  }

  @Test
  void circleWithoutExitIsReportedOnce() {
    assertThat(
            problems(
                """
                steps:
                  - id: again
                    ask: {ko: 다시, en: Again}
                    choices: [{id: yes, label: {ko: 네, en: 'Yes'}, next: wait}]
                  - id: wait
                    say: {ko: 기다려요, en: Wait}
                    next: again
                """))
        .extracting(Problem::what)
        .containsExactly("From here no way leads to an end (again, wait).");
  }

  @Test
  void circleThatAsksNothingIsAnError() {
    assertThat(
            problems(
                """
                slots:
                  place: {type: list, label: {ko: 곳, en: place}, words: {home: [집]}}
                steps:
                  - id: note
                    say: {ko: 가, en: a}
                  - id: by-place
                    branch:
                      - when: {slot: place, is: home}
                        next: note
                      - otherwise: end
                  - id: end
                    resolve: {ko: 끝, en: End}
                """))
        .extracting(Problem::what)
        .containsExactly(
            "These steps lead in a circle in which nothing need be asked: note, by-place.");
  }

  @Test
  void branchMustNameValuesTheSlotCanHave() {
    assertThat(
            problems(
                """
                slots:
                  place: {type: list, label: {ko: 곳, en: place}, words: {home: [집]}}
                steps:
                  - id: by-place
                    branch:
                      - when: {slot: place, is: [hotel]}
                        next: end
                  - id: end
                    resolve: {ko: 끝, en: End}
                """))
        .extracting(Problem::what)
        .containsExactly(
            "Branch 'by-place' does not say where everything else leads.",
            "The slot 'place' is never 'hotel'.");
  }

  @Test
  void fiveQuestionsOnOneWayAreAWarning() {
    StringBuilder flow = new StringBuilder("steps:\n");
    for (int i = 1; i <= 5; i++) {
      flow.append(
          """
            - id: q%d
              ask: {ko: 질문, en: Question}
              choices: [{id: a, label: {ko: 가, en: A}}]
          """
              .formatted(i));
    }

    assertThat(problems(flow + ENDS.replace("reason: {", "say: {ko: 가, en: a}, reason: {")))
        .filteredOn(p -> p.severity() == Problem.Severity.WARNING)
        .extracting(Problem::what)
        .containsExactly("This is question number 5 on one way: q1, q2, q3, q4, q5.");
  }

  @Test
  void fiveChoicesAreAWarning() {
    assertThat(
            problems(
                """
                steps:
                  - id: which
                    ask: {ko: 질문, en: Question}
                    choices:
                      - {id: a, label: {ko: 가, en: A}}
                      - {id: b, label: {ko: 나, en: B}}
                      - {id: c, label: {ko: 다, en: C}}
                      - {id: d, label: {ko: 라, en: D}}
                      - {id: e, label: {ko: 마, en: E}}
                  - id: end
                    resolve: {ko: 끝, en: End}
                """))
        .extracting(Problem::toString)
        .containsExactly(
            """
            conversation-flows/sample.yaml:4 (warning)
                Question 'which' has 5 choices.
                Offer at most four; ask in words for the rest.\
            """);
  }

  @Test
  void longTextIsAWarning() {
    assertThat(
            problems(
                """
                steps:
                  - id: end
                    resolve: {ko: "%s", en: "%s"}
                """
                    .formatted("가".repeat(141), "word ".repeat(51))))
        .extracting(Problem::what)
        .containsExactly("The Korean text has 141 characters.", "The English text has 51 words.");
  }

  @Test
  void stepDoesExactlyOneThing() {
    assertThat(
            problems(
                """
                steps:
                  - id: both
                    say: {ko: 가, en: a}
                    resolve: {ko: 끝, en: End}
                  - id: none
                """))
        .extracting(Problem::what)
        .containsExactly("Step 'both' does two things: resolve, say.", "Step 'none' does nothing.");
  }

  @Test
  void whatIsNoYamlIsReportedWithItsLine() {
    assertThat(problems("steps: [\n"))
        .singleElement()
        .satisfies(p -> assertThat(p.what()).startsWith("This is not valid YAML"));
  }
}
