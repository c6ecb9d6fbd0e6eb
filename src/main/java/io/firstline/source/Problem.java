package io.firstline.source;

/** Something an author has to mend: where it is, what is wrong, and what would be right. */
public record Problem(Place place, Severity severity, String what, String cure) {

  /** Whether the content can still be published. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Problem error(Place place, String what, String cure) {
    return new Problem(place, Severity.ERROR, what, cure);
  }

  public static Problem warning(Place place, String what, String cure) {
    return new Problem(place, Severity.WARNING, what, cure);
  }

  @Override
  public String toString() {
    return place
        + (severity == Severity.WARNING ? " (warning)" : "")
        + "\n    "
        + what
        + "\n    "
        + cure;
  }
}
