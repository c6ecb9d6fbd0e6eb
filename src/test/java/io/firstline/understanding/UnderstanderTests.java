package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firstline.language.Language;
import io.firstline.language.Repaired;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderstanderTests {

  private final Understander understander = new Understander();

  @BeforeAll
  void learn() {
    understander.use(understander.learn(TrainingSets.small()));
  }

  private Understanding read(String text) {
    return understander.read(understander.redact(text));
  }

  @ParameterizedTest
  @CsvSource({
    "vpn 연결이 안 됩니다, vpn",
    "the vpn is not connecting, vpn",
    "프린터에서 종이가 안 나와요, printer",
    "printer jammed again, printer",
    "비밀번호 까먹음, password",
    "forgot password, password",
    "ㅍㅔㅜ 안돼요, vpn"
  })
  void topicIsFoundInBothLanguages(String text, String topic) {
    Understanding understood = read(text);

    assertThat(understood.topics().getFirst().topic()).isEqualTo(topic);
    assertThat(understood.topics().getFirst().probability()).isGreaterThan(understood.outOfScope());
  }

  @ParameterizedTest
  @ValueSource(strings = {"내일 점심 뭐 먹지", "tell me about the weather", "노래 하나 불러줘"})
  void whatIsNobodysTopicIsOutOfScope(String text) {
    Understanding understood = read(text);

    assertThat(understood.outOfScope()).isGreaterThan(understood.topics().getFirst().probability());
  }

  @Test
  void whatWasReadOtherwiseThanTypedIsTold() {
    Understanding understood = read("vnp 접속이 안뎌요");

    assertThat(understood.repairs())
        .containsExactlyInAnyOrder(
            new Repaired.Change("vnp", "vpn"), new Repaired.Change("안뎌요", "안돼요"));
    assertThat(understood.legible()).isTrue();
  }

  @Test
  void whatSaysNothingIsAboutNothing() {
    Understanding understood = read("sdlkfj qpwoei");

    assertThat(understood.legible()).isFalse();
    assertThat(understood.outOfScope()).isGreaterThan(0.9);
  }

  @Test
  void spacesLeftOutChangeNoTopic() {
    Understanding spaced = read("비밀번호를 까먹었어요 어떻게 해요");
    Understanding together = read("비밀번호를까먹었어요어떻게해요");

    assertThat(together.topics().getFirst().topic()).isEqualTo("password");
    assertThat(together.topics().getFirst().probability())
        .isCloseTo(spaced.topics().getFirst().probability(), within(0.1));
  }

  @Test
  void probabilitiesAddUpToOne() {
    for (String text : List.of("vpn", "", "👍", "프린터", "asdf")) {
      Understanding understood = read(text);
      double sum =
          understood.outOfScope()
              + understood.topics().stream().mapToDouble(TopicCandidate::probability).sum();

      assertThat(sum).isCloseTo(1, within(1e-9));
      assertThat(understood.acts().stream().mapToDouble(ActCandidate::probability).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(understood.acts()).hasSize(DialogueAct.values().length);
    }
  }

  @Test
  void learningChangesNothingUntilUsed() {
    TrainingSet small = TrainingSets.small();
    TrainingSet tiny =
        new TrainingSet(
            List.of(new LabelledText("vpn", "vpn")), List.of(), List.of(), small.danger());

    Understander.Learnt learnt = understander.learn(tiny);
    Understanding before = read("vpn 연결이 안 됩니다");
    understander.use(learnt);
    Understanding after = read("vpn 연결이 안 됩니다");
    understander.use(understander.learn(small));

    assertThat(before.topics()).hasSize(3);
    assertThat(after.topics()).extracting(TopicCandidate::topic).containsExactly("vpn");
    assertThat(read("불이 났어요").danger()).isTrue();
  }

  @Test
  void learningAfreshGivesTheSame() {
    Understander other = new Understander();
    Understanding ignorant = other.read(other.redact("vpn"));
    other.use(other.learn(TrainingSets.small()));

    assertThat(ignorant.topics()).isEmpty();
    assertThat(ignorant.outOfScope()).isEqualTo(1);
    for (LabelledText example : TrainingSets.small().topics()) {
      Understanding here = read(example.text());
      Understanding there = other.read(other.redact(example.text()));

      assertThat(there.topics()).isEqualTo(here.topics());
      assertThat(there.acts()).isEqualTo(here.acts());
    }
  }

  @Test
  void whatWasLearntCanBeWrittenAndLoaded() throws IOException {
    TrainingSet small = TrainingSets.small();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    understander.learn(small).write(written);

    Understander other = new Understander();
    other.use(other.load(small, new ByteArrayInputStream(written.toByteArray())));

    for (String text : List.of("vpn 안 돼요", "printer jammed", "네", "점심 뭐 먹지", "불이 났어요")) {
      Understanding here = read(text);
      Understanding there = other.read(other.redact(text));
      assertThat(there.topics()).isEqualTo(here.topics());
      assertThat(there.acts()).isEqualTo(here.acts());
      assertThat(there.danger()).isEqualTo(here.danger());
    }
  }

  @Test
  void fingerprintFollowsTheExamples() {
    TrainingSet small = TrainingSets.small();
    TrainingSet other =
        new TrainingSet(
            List.of(new LabelledText("vpn", "vpn")), List.of(), List.of(), small.danger());

    assertThat(understander.fingerprint(small))
        .isEqualTo(new Understander().fingerprint(TrainingSets.small()))
        .isNotEqualTo(understander.fingerprint(other));
  }

  @ParameterizedTest
  @CsvSource({
    "네, AFFIRM",
    "ㅇㅇ, AFFIRM",
    "ㅇㅇㅇㅇ, AFFIRM",
    "yes, AFFIRM",
    "아니요, DENY",
    "ㄴㄴ, DENY",
    "nope, DENY",
    "이제 돼요, SOLVED",
    "works now, SOLVED",
    "아직도 안 돼요, NOT_SOLVED",
    "still not working, NOT_SOLVED",
    "상담원 연결해 주세요, HUMAN",
    "let me talk to a person, HUMAN",
    "취소할게요, CANCEL",
    "cancel it, CANCEL",
    "제 티켓 어떻게 됐어요, STATUS",
    "any update on my ticket?, STATUS",
    "모르겠어요, UNKNOWN",
    "감사합니다, THANKS",
    "잠시만요, WAIT",
    "이미 해봤어요, TRIED",
    "안녕하세요, GREETING",
    "다시 말해줘, REPEAT"
  })
  void actIsTold(String text, DialogueAct act) {
    assertThat(read(text).act()).isEqualTo(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "노트북에서 연기가 나요",
        "서버실에서 타는 냄새가 나요",
        "My laptop is on fire",
        "there is a burning smell",
        "FIRE!"
      })
  void dangerIsSeen(String text) {
    assertThat(read(text).danger()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "불 켜는 법", "방화벽 때문에 막혔어요", "firewall blocks me", "I fire up outlook and it crashes",
            "he was fired",
        "해고 통지", "불만 있어요", "연기되었습니다", "Firefox does not open", "smoke test failed"
      })
  void whatOnlySoundsLikeDangerIsNone(String text) {
    assertThat(read(text).danger()).isFalse();
  }

  @Test
  void signpostsAreFound() {
    assertThat(read("휴가 며칠 남았나요").signpost()).extracting(Signpost::id).isEqualTo("hr");
    assertThat(read("is the car park open").signpost())
        .extracting(Signpost::id)
        .isEqualTo("facilities");
    assertThat(read("프린터가 안 나와요").signpost()).isNull();
  }

  @Test
  void secretsAreGoneFromWhatWasUnderstood() {
    Understanding understood = read("비번은 Abc123!인데 로그인이 안 돼요");

    assertThat(understood.text().text()).doesNotContain("Abc123");
    assertThat(understood.toString()).doesNotContain("Abc123", "로그인");
    assertThat(understood.language()).isEqualTo(Language.KO);
  }

  @Test
  void marksOfRedactionAreNobodysWords() {
    assertThat(read("Abc123!@").language()).isNull();
    assertThat(read("카드 4111 1111 1111 1111").acts()).isEqualTo(read("카드").acts());
  }

  @Test
  void foreignTextIsSeen() {
    assertThat(read("Ich kann mich nicht mit dem VPN verbinden").foreign()).isTrue();
  }

  @Test
  void hostileTextsAreRead() {
    for (String text :
        List.of(
            "",
            " ",
            "\u0000\u0001",
            "👍👍👍",
            "\ud83d",
            "‮txet desrever‬",
            "مرحبا كيف حالك",
            "?".repeat(500),
            "프린터 ".repeat(7_000),
            "a".repeat(20_000),
            "\n\n\n",
            "ㅋ".repeat(3_000),
            "<script>alert(1)</script>",
            "'; drop table person; --",
            "%s%n%d ${jndi:ldap://x}",
            "{password_portal}",
            "𝓱𝓮𝓵𝓵𝓸",
            "e\u0301\u0301\u0301".repeat(2_000))) {
      Understanding understood = read(text);

      assertThat(understood.acts()).isNotEmpty();
      assertThat(understood.topics()).hasSize(3);
    }
  }

  @Test
  void manyMayReadAtOnce() throws Exception {
    Understanding alone = read("vpn 연결이 안 됩니다");

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Understanding>> all =
          IntStream.range(0, 200)
              .mapToObj(i -> threads.submit(() -> read("vpn 연결이 안 됩니다")))
              .toList();
      for (Future<Understanding> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void longTextsCostLittleMoreThanTheirBeginning() {
    String beginning = "프린터가 안 나와요. ".repeat(170);
    String whole = "프린터가 안 나와요. ".repeat(1_700);
    RedactedText shorter = new RedactedText(beginning, Set.of());
    RedactedText longer = new RedactedText(whole, Set.of());
    time(shorter);
    time(longer);

    assertThat(time(longer)).isLessThan(10 * time(shorter) + 5_000_000);
  }

  private long time(RedactedText text) {
    return IntStream.range(0, 7)
        .mapToLong(
            i -> {
              long start = System.nanoTime();
              understander.read(text);
              return System.nanoTime() - start;
            })
        .min()
        .orElseThrow();
  }
}
