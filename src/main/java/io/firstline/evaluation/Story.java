package io.firstline.evaluation;

import io.firstline.language.Language;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A conversation as a test, as an author writes it. */
record Story(String title, Language language, List<Turn> turns, Place place) {

  private static final Set<String> DEEDS =
      Set.of(
          "user",
          "choose",
          "claim",
          "technician",
          "resolve",
          "return-to-bot",
          "release",
          "run-flow");

  static final Set<String> EXPECTATIONS =
      Set.of(
          "decision",
          "topic",
          "flow",
          "step",
          "holder",
          "outcome",
          "ticket",
          "language",
          "offers-technician",
          "says",
          "says-not",
          "shows",
          "choices");

  /**
   * @param deed user, choose (a choice by its label), claim, technician (writes), resolve,
   *     return-to-bot, release or run-flow
   */
  record Turn(String deed, String words, Map<String, List<String>> expect, Place place) {}

  static Optional<Story> read(SourceFile file, Problems problems) {
    return YamlNode.read(file.path(), file.text(), 0, problems)
        .map(
            root -> {
              root.allow(Set.of("title", "language", "turns"));
              List<Turn> turns = new ArrayList<>();
              root.require("turns")
                  .ifPresent(list -> list.list().forEach(node -> turns.add(turn(node))));
              Optional<Language> language = Language.of(root.text("language"));
              if (language.isEmpty()) {
                root.error("The language has to be ko or en.", "Write 'language: ko'.");
              }
              return new Story(
                  root.text("title"), language.orElse(Language.EN), turns, root.place());
            });
  }

  private static Turn turn(YamlNode node) {
    Map<String, YamlNode> keys = node.map();
    List<String> deeds = keys.keySet().stream().filter(DEEDS::contains).toList();
    keys.keySet().stream()
        .filter(k -> !DEEDS.contains(k) && !k.equals("expect"))
        .forEach(
            k ->
                node.error(
                    "'" + k + "' is not known here.",
                    "Use one of: " + String.join(", ", new TreeSet<>(DEEDS)) + ", expect."));
    if (deeds.size() != 1) {
      node.error(
          "A turn does exactly one thing.",
          "Begin it with one of: " + String.join(", ", new TreeSet<>(DEEDS)) + ".");
      return new Turn("user", "", Map.of(), node.place());
    }
    Map<String, List<String>> expect = new LinkedHashMap<>();
    node.get("expect")
        .ifPresent(
            e -> {
              e.allow(EXPECTATIONS);
              e.map()
                  .forEach(
                      (key, value) ->
                          expect.put(
                              key,
                              value.isList()
                                  ? value.list().stream().map(YamlNode::text).toList()
                                  : List.of(value.text())));
            });
    String deed = deeds.getFirst();
    return new Turn(deed, node.text(deed), expect, node.place());
  }
}
