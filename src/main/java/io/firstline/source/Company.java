package io.firstline.source;

import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values of {@code knowledge/company.yaml}: what differs from company to company, written into
 * articles and flows as {@code {placeholder}}.
 */
public record Company(
    boolean sample, ZoneId zone, String ticketPrefix, Map<String, Bilingual> values) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

  /** The text with every known placeholder replaced; an unknown one stays, for slots. */
  public String fill(String text, Language language) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              Bilingual value = values.get(match.group(1));
              return Matcher.quoteReplacement(value == null ? match.group() : value.in(language));
            });
  }

  public Bilingual fill(Bilingual text) {
    return new Bilingual(fill(text.ko(), Language.KO), fill(text.en(), Language.EN));
  }

  /** The names of all placeholders in a text, known or not. */
  public static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
