package io.firstline.knowledge;

import io.firstline.language.Language;
import io.firstline.source.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One article in one language, placeholders filled.
 *
 * @param id the topic's id, shared by both languages
 * @param summary the answer in one or two sentences, what a chat shows first; plain text
 * @param body CommonMark
 */
public record Article(
    String id,
    Language language,
    String title,
    String summary,
    List<ExampleQuestion> questions,
    List<String> keywords,
    Severity severity,
    Audience audience,
    String owner,
    LocalDate reviewed,
    String body,
    Place place) {

  /** One part of the body under its heading, as plain text. */
  public record Section(String heading, String text) {}

  /** The same article, asked for in these ways too. */
  public Article alsoAsked(List<ExampleQuestion> more) {
    return new Article(
        id,
        language,
        title,
        summary,
        Stream.concat(questions.stream(), more.stream()).toList(),
        keywords,
        severity,
        audience,
        owner,
        reviewed,
        body,
        place);
  }

  /** The body as plain text, part by part; what stands before the first heading has none. */
  public List<Section> sections() {
    return Markdown.sections(body);
  }

  /** The body as HTML for an article page: nothing in it is run, no address but the web's. */
  public String html() {
    return Markdown.html(body);
  }

  /** The priority that a problem of this topic has when its wording says nothing else. */
  public enum Severity {
    CRITICAL,
    HIGH,
    NORMAL,
    LOW
  }

  /** Who may read an article. */
  public enum Audience {
    EVERYONE,
    TECHNICIANS
  }
}
