package io.firstline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.knowledge.KnowledgeBases;
import io.firstline.source.SourceFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchesTests {

  private static final String CORPUS =
      """
      {"id": "scan", "title": "Scan to mail", "text": "Choose your address on the panel."}
      {"id": "wifi", "title": "Guests", "text": "Visitors get a code at the front desk."}
      """;

  private final Searches searches = new Searches(KnowledgeBases.empty(), new JsonMapper());

  @Test
  void questionFindsItsArticleInBothLanguages() {
    SearchFigures figures =
        measure(CORPUS, "q1\tthe scanner\nq2\t손님 와이파이\n", "q1\tscan\t1\nq2\twifi\t1\n", true);

    assertThat(figures.queries()).isEqualTo(2);
    assertThat(figures.hitAt1()).isEqualTo(1);
  }

  @Test
  void titlesCanBeLeftOut() {
    String titled = "{\"id\": \"a\", \"title\": \"zebra\", \"text\": \"ordinary words\"}\n";

    assertThat(measure(titled, "q\tzebra\n", "q\ta\t1\n", true).hitAt1()).isEqualTo(1);
    assertThat(measure(titled, "q\tzebra\n", "q\ta\t1\n", false).hitAt1()).isZero();
  }

  @Test
  void everyBadLineIsNamedAtOnce() {
    assertThatThrownBy(
            () -> measure("{\"id\": 1\n{\"title\": \"no id\"}\n", "no tab\n", "q1\tscan\n", true))
        .isInstanceOf(InvalidEvaluation.class)
        .hasMessageContainingAll("c.jsonl:1", "c.jsonl:2", "q.tsv:1", "r.tsv:1", "no JSON");
  }

  @Test
  void questionsWithoutRelevanceAreTold() {
    assertThatThrownBy(() -> measure(CORPUS, "q1\tscanner\n", "other\tscan\t1\n", true))
        .isInstanceOf(InvalidEvaluation.class)
        .hasMessageContaining("none of its questions");
  }

  private SearchFigures measure(String corpus, String queries, String relevance, boolean titles) {
    return searches.measure(
        new SourceFile("c.jsonl", corpus),
        new SourceFile("q.tsv", queries),
        new SourceFile("r.tsv", relevance),
        titles);
  }
}
