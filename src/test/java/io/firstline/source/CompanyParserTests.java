package io.firstline.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyParserTests {

  private static final String GOOD =
      """
      sample: true
      time-zone: Asia/Seoul
      ticket-prefix: HD
      values:
        vpn_name: {ko: 가온 VPN, en: Gaon VPN}
        lockout_minutes: 30
        desk_phone: "02-000-7000"
        oncall_phone: "02-000-7110"
        security_phone: "02-000-7220"
        privacy_phone: "02-000-7330"
        facilities_phone: "02-000-7440"
      """;

  private final Problems problems = new Problems();

  @Test
  void goodFileGivesItsValues() {
    Company company = parse(GOOD);

    assertThat(problems.all()).isEmpty();
    assertThat(company.sample()).isTrue();
    assertThat(company.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(company.ticketPrefix()).isEqualTo("HD");
    assertThat(company.values())
        .containsEntry("vpn_name", new Bilingual("가온 VPN", "Gaon VPN"))
        .containsEntry("lockout_minutes", Bilingual.same("30"));
  }

  @Test
  void unsetEmergencyValueIsNamed() {
    parse(
        GOOD.replace("security_phone: \"02-000-7220\"", "security_phone:")
            .replace("  oncall_phone: \"02-000-7110\"\n", ""));

    assertThat(lines())
        .containsExactly(
            "company.yaml:4 The emergency value 'oncall_phone' is not set.",
            "company.yaml:8 The emergency value 'security_phone' is not set.");
  }

  @Test
  void everythingWrongIsReportedAtOnce() {
    parse(
        GOOD.replace("sample: true", "sample: maybe")
                .replace("Asia/Seoul", "Seoul")
                .replace("HD", "hd-")
                .replace("{ko: 가온 VPN, en: Gaon VPN}", "{ko: 가온 VPN}")
                .replace("lockout_minutes: 30", "Lockout: '{desk_phone}'")
            + "colour: blue\n");

    assertThat(lines())
        .containsExactly(
            "company.yaml:1 'maybe' is neither true nor false.",
            "company.yaml:2 'Seoul' is not a time zone.",
            "company.yaml:3 'hd-' cannot begin a ticket number.",
            "company.yaml:5 'en' is missing.",
            "company.yaml:6 'Lockout' cannot be used as a placeholder.",
            "company.yaml:6 A value cannot hold a placeholder.",
            "company.yaml:12 'colour' is not known here.");
  }

  @Test
  void fileThatIsNoYamlGivesNothing() {
    assertThat(CompanyParser.parse(new SourceFile("company.yaml", "values: ["), problems))
        .isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void knownPlaceholdersAreFilledAndOthersStay() {
    Company company = parse(GOOD);

    assertThat(company.fill("{vpn_name}: {error}, {lockout_minutes}", Language.EN))
        .isEqualTo("Gaon VPN: {error}, 30");
    assertThat(company.fill(Bilingual.same("{vpn_name}")))
        .isEqualTo(new Bilingual("가온 VPN", "Gaon VPN"));
  }

  private Company parse(String text) {
    return CompanyParser.parse(new SourceFile("company.yaml", text), problems).orElseThrow();
  }

  private List<String> lines() {
    return problems.all().stream().map(p -> p.place() + " " + p.what()).toList();
  }
}
