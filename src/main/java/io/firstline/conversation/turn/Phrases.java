package io.firstline.conversation.turn;

import io.firstline.authoring.Publisher;
import io.firstline.language.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The assistant's own sentences, in {@code phrases/phrases_*.properties}, one key an occasion. */
@Component
final class Phrases {

  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
  private final Publisher publisher;

  Phrases(Publisher publisher) {
    this.publisher = publisher;
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    for (Language language : Language.values()) {
      bundles.put(
          language, ResourceBundle.getBundle("phrases/phrases", Locale.of(language.code()), exact));
    }
  }

  /** The phrase with its own placeholders and the company's filled. */
  String text(Language language, String key, Map<String, String> values) {
    ResourceBundle bundle = bundles.get(language);
    String text = bundle == null ? key : bundle.getString(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return publisher.company().fill(text, language);
  }
}
