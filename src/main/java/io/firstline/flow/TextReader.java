package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.Company;
import io.firstline.source.Problems;
import io.firstline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the texts of a flow: checks and fills their placeholders, and minds their length. */
final class TextReader {

  private static final int MOST_CHARACTERS = 140;
  private static final int MOST_WORDS = 50;
  private static final int LONGEST_LABEL = 40;

  private final Company company;
  private final Map<String, Slot> slots;
  private final Problems problems;
  private final Set<String> used = new TreeSet<>();

  TextReader(Company company, Map<String, Slot> slots, Problems problems) {
    this.company = company;
    this.slots = slots;
    this.problems = problems;
  }

  /** The slots that stand in the texts read so far. */
  Set<String> used() {
    return used;
  }

  /** What is said to the requester. */
  Bilingual message(YamlNode node) {
    Bilingual text = text(node);
    if (text.ko().codePointCount(0, text.ko().length()) > MOST_CHARACTERS) {
      problems.warning(
          node.place(),
          "The Korean text has " + text.ko().length() + " characters.",
          "Shorten it to " + MOST_CHARACTERS + " or fewer, or make two steps of it.");
    }
    int words = text.en().isBlank() ? 0 : text.en().split("\\s+").length;
    if (words > MOST_WORDS) {
      problems.warning(
          node.place(),
          "The English text has " + words + " words.",
          "Shorten it to " + MOST_WORDS + " or fewer, or make two steps of it.");
    }
    return text;
  }

  /** What stands on a button or over a value. */
  Bilingual label(YamlNode node) {
    Bilingual text = text(node);
    int longest = Math.max(text.ko().length(), text.en().length());
    if (longest > LONGEST_LABEL) {
      problems.warning(
          node.place(),
          "The label has " + longest + " characters.",
          "Shorten it to " + LONGEST_LABEL + " or fewer; a button shows no more.");
    }
    return text;
  }

  Bilingual text(YamlNode node) {
    Bilingual text = node.bilingual();
    Set<String> ko = Company.placeholders(text.ko());
    Set<String> en = Company.placeholders(text.en());
    Set<String> all = new TreeSet<>(ko);
    all.addAll(en);
    all.forEach(name -> checkPlaceholder(node, name));
    if (!ko.equals(en) && !text.ko().isEmpty() && !text.en().isEmpty()) {
      problems.error(
          node.place(),
          "The Korean text uses " + list(ko) + ", the English one " + list(en) + ".",
          "Use the same placeholders in both languages.");
    }
    return company.fill(text);
  }

  /** Words in both languages, written as lists under {@code ko} and {@code en}. */
  List<String> words(YamlNode node) {
    node.allow(Set.of("ko", "en"));
    List<String> words = new ArrayList<>();
    node.require("ko").ifPresent(ko -> words.addAll(ko.texts()));
    node.require("en").ifPresent(en -> words.addAll(en.texts()));
    return words;
  }

  private void checkPlaceholder(YamlNode node, String name) {
    if (slots.containsKey(name)) {
      used.add(name);
    } else if (!company.values().containsKey(name)) {
      String names =
          slots.isEmpty() ? "" : " The slots are: " + String.join(", ", slots.keySet()) + ".";
      problems.error(
          node.place(),
          "{" + name + "} is neither a slot of this flow nor a value of knowledge/company.yaml.",
          "Correct it, or declare the slot or the value." + names);
    }
  }

  private static String list(Set<String> placeholders) {
    return placeholders.isEmpty() ? "none" : "{" + String.join("}, {", placeholders) + "}";
  }
}
