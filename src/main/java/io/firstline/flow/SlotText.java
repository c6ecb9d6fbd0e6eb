package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the values of slots into the texts of a flow. */
final class SlotText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
  private static final Bilingual NOT_KNOWN = new Bilingual("알 수 없음", "not known");

  private final Flow flow;
  private final Map<String, String> slots;

  SlotText(Flow flow, Map<String, String> slots) {
    this.flow = flow;
    this.slots = slots;
  }

  Bilingual fill(Bilingual text) {
    return new Bilingual(fill(text.ko(), Language.KO), fill(text.en(), Language.EN));
  }

  private String fill(String text, Language language) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), language)));
  }

  private String value(String slot, Language language) {
    if (!flow.slots().containsKey(slot)) {
      return "{" + slot + "}";
    }
    String value = slots.get(slot);
    return (value == null ? NOT_KNOWN : flow.shown(slot, value)).in(language);
  }
}
