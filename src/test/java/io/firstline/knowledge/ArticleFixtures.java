package io.firstline.knowledge;

import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import io.firstline.source.Company;
import io.firstline.source.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Articles for tests of whoever needs some. */
public final class ArticleFixtures {

  private ArticleFixtures() {}

  public static Company company() {
    return new Company(
        true,
        ZoneOffset.UTC,
        "HD",
        Map.of(
            "vpn_name",
            new Bilingual("가온 VPN", "Gaon VPN"),
            "desk_phone",
            Bilingual.same("02-000-7000")));
  }

  public static Article article(
      String id, Language language, String title, String body, String... questions) {
    return new Article(
        id,
        language,
        title,
        title + ".",
        Stream.of(questions).map(ExampleQuestion::of).toList(),
        List.of(),
        Article.Severity.NORMAL,
        Article.Audience.EVERYONE,
        "network",
        LocalDate.of(2026, 11, 1),
        body,
        new Place(id + "." + language.code() + ".md", 1));
  }
}
