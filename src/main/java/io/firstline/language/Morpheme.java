package io.firstline.language;

/**
 * The smallest part of a Korean text that means something.
 *
 * @param form the part as the dictionary has it
 * @param tag its part of speech in the tag set of Sejong, such as {@code NNG} or {@code EF}
 * @param known whether the dictionary has it; a run of syllables that it has not is taken for a
 *     noun
 */
public record Morpheme(String form, String tag, boolean known) {

  public boolean isEnding() {
    return tag.startsWith("E");
  }

  public boolean isParticle() {
    return tag.startsWith("J");
  }

  public boolean isPredicate() {
    return tag.equals("VV") || tag.equals("VA");
  }

  public boolean isUnknown() {
    return tag.equals("UNKNOWN");
  }

  /** Whether it is a word of the language in its own right, not grammar, sign or Latin letters. */
  public boolean isWord() {
    return switch (tag) {
      case "NNG", "NNP", "NNB", "NP", "NR", "MM", "MAG", "MAJ", "XR", "VV", "VA", "VX", "IC" ->
          true;
      default -> false;
    };
  }
}
