package io.firstline.language;

import java.util.List;

/** A text as it was meant, and what of it had been typed otherwise. */
public record Repaired(String text, List<Change> changes) {

  public record Change(String typed, String meant) {}
}
