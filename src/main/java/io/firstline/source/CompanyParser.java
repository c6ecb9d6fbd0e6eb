package io.firstline.source;

import io.firstline.language.Bilingual;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@link Company} values from {@code company.yaml}. */
public final class CompanyParser {

  /**
   * The numbers that people are told when it is urgent; without them the service must not start.
   */
  private static final List<String> EMERGENCY =
      List.of("desk_phone", "oncall_phone", "security_phone", "privacy_phone", "facilities_phone");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

  private CompanyParser() {}

  /** The values as far as they can be read; empty when the file is no YAML at all. */
  public static Optional<Company> parse(SourceFile file, Problems problems) {
    return YamlNode.read(file.path(), file.text(), 0, problems).map(CompanyParser::company);
  }

  private static Company company(YamlNode root) {
    root.allow(Set.of("sample", "time-zone", "ticket-prefix", "values"));
    return new Company(
        root.get("sample").map(CompanyParser::sample).orElse(false),
        root.require("time-zone").map(CompanyParser::zone).orElse(ZoneOffset.UTC),
        root.require("ticket-prefix").map(CompanyParser::prefix).orElse(""),
        root.require("values").map(CompanyParser::values).orElse(Map.of()));
  }

  private static boolean sample(YamlNode node) {
    String text = node.text();
    if (!text.equals("true") && !text.equals("false")) {
      node.error("'" + text + "' is neither true nor false.", "Write true or false.");
    }
    return text.equals("true");
  }

  private static ZoneId zone(YamlNode node) {
    String text = node.text();
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      node.error(
          "'" + text + "' is not a time zone.", "Write a region and a city, such as Asia/Seoul.");
      return ZoneOffset.UTC;
    }
  }

  private static String prefix(YamlNode node) {
    String text = node.text();
    if (!PREFIX.matcher(text).matches()) {
      node.error(
          "'" + text + "' cannot begin a ticket number.",
          "Write one to ten capital letters and digits, such as HD.");
    }
    return text;
  }

  private static Map<String, Bilingual> values(YamlNode section) {
    Map<String, Bilingual> values = new TreeMap<>();
    section.map().forEach((name, node) -> values.put(name, value(name, node)));
    for (String name : EMERGENCY) {
      if (!values.containsKey(name)) {
        section.error(unset(name), "Add '" + name + ":' with the number to call.");
      }
    }
    return values;
  }

  private static Bilingual value(String name, YamlNode node) {
    if (!NAME.matcher(name).matches()) {
      node.error(
          "'" + name + "' cannot be used as a placeholder.",
          "Use small letters, digits and '_', beginning with a letter.");
    }
    if (EMERGENCY.contains(name) && node.isBlank()) {
      node.error(unset(name), "Write the number to call.");
      return Bilingual.same("");
    }
    Bilingual value = node.isScalar() ? Bilingual.same(node.text()) : node.bilingual();
    if (!Company.placeholders(value.ko() + value.en()).isEmpty()) {
      node.error("A value cannot hold a placeholder.", "Write the words themselves.");
    }
    return value;
  }

  private static String unset(String name) {
    return "The emergency value '" + name + "' is not set.";
  }
}
