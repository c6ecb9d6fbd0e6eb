package io.firstline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import io.firstline.source.Company;
import io.firstline.source.Problem;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flows made from text, and what to say to them. */
final class FlowFixtures {

  static final Company COMPANY =
      new Company(
          true,
          ZoneId.of("Asia/Seoul"),
          "HD",
          Map.of("vpn_name", new Bilingual("가온 VPN", "Gaon VPN")));

  /** A Wednesday. */
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-04T01:00:00Z"), ZoneId.of("Asia/Seoul"));

  private FlowFixtures() {}

  /** The flow 'sample', from its YAML without id and title. */
  static Flow flow(String rest) {
    Problems problems = new Problems();
    Optional<Flow> flow = FlowParser.parse(file(rest), COMPANY, problems);
    assertThat(problems.all()).isEmpty();
    return flow.orElseThrow();
  }

  static List<Problem> problems(String rest) {
    Problems problems = new Problems();
    FlowParser.parse(file(rest), COMPANY, problems);
    return problems.all();
  }

  static Flows flows(String rest) {
    Flows flows = new Flows(CLOCK);
    flows.use("1", List.of(flow(rest)));
    return flows;
  }

  static FlowInput click(String choice) {
    return new FlowInput(choice, "", List.of());
  }

  static FlowInput type(String text, Meaning... meanings) {
    return new FlowInput(null, text, List.of(meanings));
  }

  private static SourceFile file(String rest) {
    return new SourceFile(
        "conversation-flows/sample.yaml",
        """
        id: sample
        title: {ko: 예, en: Sample}
        """
            + rest);
  }
}
