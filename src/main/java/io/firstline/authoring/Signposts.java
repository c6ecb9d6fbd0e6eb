package io.firstline.authoring;

import io.firstline.language.Bilingual;
import io.firstline.source.Company;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import io.firstline.understanding.Signpost;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The matters that are not IT's, and danger to people, as {@code signposts.yaml} lists them. */
record Signposts(List<Signpost> departments, Signpost danger) {

  private static final String DANGER = "danger";

  static Signposts parse(SourceFile file, Company company, Problems problems) {
    Optional<YamlNode> root = YamlNode.read(file.path(), file.text(), 0, problems);
    root.ifPresent(node -> node.allow(Set.of("signposts", DANGER)));
    List<Signpost> departments = new ArrayList<>();
    Set<String> ids = new HashSet<>(Set.of(DANGER));
    for (YamlNode node :
        root.flatMap(r -> r.require("signposts")).map(YamlNode::list).orElse(List.of())) {
      node.allow(Set.of("id", "words", "text"));
      Signpost signpost = signpost(node.text("id"), node, company);
      if (!ids.add(signpost.id())) {
        node.error("The id '" + signpost.id() + "' is taken.", "Give each signpost its own.");
      }
      departments.add(signpost);
    }
    Optional<YamlNode> danger = root.flatMap(r -> r.require(DANGER));
    danger.ifPresent(node -> node.allow(Set.of("words", "text")));
    return new Signposts(
        departments,
        danger.map(node -> signpost(DANGER, node, company)).orElseGet(() -> unworded(company)));
  }

  static Signposts missing(String path, Company company, Problems problems) {
    problems.warning(
        new Place(path, 1),
        "There are no signposts: nobody is sent to HR or facilities, no danger is heard.",
        "Write the file with 'signposts:' and 'danger:'.");
    return new Signposts(List.of(), unworded(company));
  }

  private static Signpost signpost(String id, YamlNode node, Company company) {
    List<String> words = new ArrayList<>();
    node.require("words").ifPresent(both -> words.addAll(words(both)));
    Optional<YamlNode> text = node.require("text");
    text.ifPresent(n -> checkPlaceholders(n, company));
    return new Signpost(
        id, words, text.map(YamlNode::bilingual).map(company::fill).orElse(Bilingual.same("")));
  }

  private static List<String> words(YamlNode both) {
    both.allow(Set.of("ko", "en"));
    List<String> words = new ArrayList<>();
    both.require("ko").ifPresent(node -> words.addAll(node.texts()));
    both.require("en").ifPresent(node -> words.addAll(node.texts()));
    return words;
  }

  private static void checkPlaceholders(YamlNode text, Company company) {
    Bilingual both = text.bilingual();
    for (String name : Company.placeholders(both.ko() + both.en())) {
      if (!company.values().containsKey(name)) {
        text.error(
            "The placeholder '{" + name + "}' has no value.",
            "Correct its name, or add '" + name + ":' to the values of company.yaml.");
      }
    }
  }

  private static Signpost unworded(Company company) {
    return new Signpost(
        DANGER,
        List.of(),
        company.fill(
            new Bilingual(
                "사람이 다칠 수 있으면 먼저 119에, 그다음 {facilities_phone} 번호로 전화해 주세요.",
                "If people may be in danger, call 119 first, then {facilities_phone}.")));
  }
}
