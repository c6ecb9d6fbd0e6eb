package io.firstline.flow;

import io.firstline.language.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * A value that a flow collects.
 *
 * @param type how a typed value is checked
 * @param words for a list slot: words that tell a value, by value; found in what was already said
 */
public record Slot(String name, Type type, Bilingual label, Map<String, List<String>> words) {

  /** The kinds of value, each with its check. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    EMAIL,
    ASSET_TAG,
    YES_NO,
    LIST
  }
}
