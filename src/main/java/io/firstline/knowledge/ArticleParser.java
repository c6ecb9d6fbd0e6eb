package io.firstline.knowledge;

import io.firstline.knowledge.Article.Audience;
import io.firstline.knowledge.Article.Severity;
import io.firstline.language.Language;
import io.firstline.source.Company;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an article from Markdown with YAML front matter. */
public final class ArticleParser {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "lang",
          "summary",
          "questions",
          "keywords",
          "severity",
          "audience",
          "owner",
          "reviewed");

  private ArticleParser() {}

  /**
   * The article with its placeholders filled; empty when a problem was reported that forbids it.
   */
  public static Optional<Article> parse(SourceFile file, Company company, Problems problems) {
    Problems own = new Problems();
    Optional<Article> article =
        FrontMatter.read(file, own).flatMap(matter -> article(file, matter, company, own));
    own.all().forEach(problems::add);
    return own.hasErrors() ? Optional.empty() : article;
  }

  private static Optional<Article> article(
      SourceFile file, FrontMatter matter, Company company, Problems problems) {
    YamlNode values = matter.values();
    if (!values.isMap()) {
      values.error("The front matter holds no values.", "Write lines such as 'title: …'.");
      return Optional.empty();
    }
    values.allow(KEYS);
    Optional<Language> language = language(values, file);
    Language words = language.orElse(Language.EN);
    Article article =
        new Article(
            id(values, file),
            words,
            company.fill(values.text("title"), words),
            company.fill(values.text("summary"), words),
            fill(texts(values, "questions", true), company, words).stream()
                .map(ExampleQuestion::of)
                .toList(),
            fill(texts(values, "keywords", false), company, words),
            oneOf(values, "severity", Severity.class, Severity.NORMAL),
            oneOf(values, "audience", Audience.class, Audience.EVERYONE),
            values.get("owner").map(YamlNode::text).orElse(""),
            reviewed(values),
            company.fill(matter.body(), words),
            new Place(file.path(), 1));
    new ArticleLinter(file, matter, company, problems).check(article);
    return language.map(known -> article);
  }

  private static String id(YamlNode values, SourceFile file) {
    String id = values.text("id");
    String expected = fileName(file)[0];
    if (!id.isEmpty() && !id.equals(expected)) {
      values
          .require("id")
          .ifPresent(
              n ->
                  n.error(
                      "The id '" + id + "' is not the file's name.",
                      "Write '" + expected + "', or rename the file."));
    }
    return id;
  }

  private static Optional<Language> language(YamlNode values, SourceFile file) {
    String[] name = fileName(file);
    if (name.length != 3 || Language.of(name[1]).isEmpty()) {
      values.error(
          "The file's name does not say the language.",
          "Name the file id.ko.md or id.en.md, the id with hyphens.");
    }
    String code = values.text("lang");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Language> language = Language.of(code);
    values.get("lang").ifPresent(n -> checkLanguage(n, code, language, name));
    return language;
  }

  private static void checkLanguage(
      YamlNode node, String code, Optional<Language> language, String[] name) {
    if (language.isEmpty()) {
      node.error("'" + code + "' is not a language spoken here.", "Use one of: ko, en.");
    } else if (name.length == 3 && !code.equals(name[1])) {
      node.error(
          "The language '" + code + "' is not the one of the file's name.",
          "Write '" + name[1] + "', or rename the file.");
    }
  }

  private static List<String> texts(YamlNode values, String key, boolean required) {
    Optional<YamlNode> node = required ? values.require(key) : values.get(key);
    List<String> texts = node.filter(n -> !n.isBlank()).map(YamlNode::texts).orElse(List.of());
    if (required && node.isPresent() && texts.isEmpty()) {
      node.get()
          .error("'" + key + "' is empty.", "Write at least one, in the words that people use.");
    }
    return texts;
  }

  private static List<String> fill(List<String> texts, Company company, Language language) {
    return texts.stream().map(text -> company.fill(text, language)).toList();
  }

  private static <E extends Enum<E>> E oneOf(
      YamlNode values, String key, Class<E> type, E otherwise) {
    Optional<YamlNode> node = values.get(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    String word = node.get().text();
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    node.get()
        .error(
            "'" + word + "' is no " + key + ".",
            "Use one of: "
                + Arrays.stream(type.getEnumConstants())
                    .map(ArticleParser::word)
                    .collect(Collectors.joining(", "))
                + ".");
    return otherwise;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static LocalDate reviewed(YamlNode values) {
    String text = values.text("reviewed");
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      values
          .require("reviewed")
          .ifPresent(
              n ->
                  n.error(
                      "'" + text + "' is not a date.",
                      "Write year-month-day, such as 2026-11-01."));
      return LocalDate.EPOCH;
    }
  }

  /** Id, language and extension. */
  private static String[] fileName(SourceFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1).split("\\.");
  }
}
