package io.firstline.channel.web;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The static words of the pages, which their templates take from here by key. */
@Component("pageWords")
@Profile("!memory")
final class PageWords {

  private static final String FOR_SCRIPTS = "script.";

  private final Map<Language, Map<String, String>> words =
      Map.of(Language.KO, read(Language.KO), Language.EN, read(Language.EN));
  private final JsonMapper json;

  PageWords(JsonMapper json) {
    this.json = json;
  }

  /** In the language of the page that is being made. */
  public Map<String, String> current() {
    ServletRequestAttributes page =
        (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    return in(PageLanguage.of(page.getRequest()));
  }

  /** Those that the page's script needs, as JSON. */
  public String script() {
    Map<String, String> picked = new TreeMap<>();
    current()
        .forEach(
            (key, word) -> {
              if (key.startsWith(FOR_SCRIPTS)) {
                picked.put(key.substring(FOR_SCRIPTS.length()), word);
              }
            });
    return json.writeValueAsString(picked);
  }

  Map<String, String> in(Language language) {
    return words.getOrDefault(language, Map.of());
  }

  private static Map<String, String> read(Language language) {
    String file = "web/messages_" + language.code() + ".properties";
    try {
      Properties properties =
          PropertiesLoaderUtils.loadProperties(
              new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
      Map<String, String> read = new TreeMap<>();
      properties.forEach((key, value) -> read.put(key.toString(), value.toString()));
      return Map.copyOf(read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
