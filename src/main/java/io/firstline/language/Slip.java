package io.firstline.language;

/** How what the fingers typed differs from a word. */
enum Slip {
  NONE,
  LEFT_OUT,
  TOO_MUCH,
  ANOTHER_LETTER,
  SWAPPED,
  MORE_THAN_ONE;

  static Slip between(String typed, String meant) {
    int shorter = Math.min(typed.length(), meant.length());
    int start = 0;
    while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && typed.charAt(typed.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
      end++;
    }
    int left = typed.length() - start - end;
    int wanted = meant.length() - start - end;
    if (left == 0 && wanted == 0) {
      return NONE;
    }
    if (left + wanted == 1) {
      return left == 0 ? LEFT_OUT : TOO_MUCH;
    }
    if (left == 1 && wanted == 1) {
      return ANOTHER_LETTER;
    }
    boolean swapped =
        left == 2
            && wanted == 2
            && typed.charAt(start) == meant.charAt(start + 1)
            && typed.charAt(start + 1) == meant.charAt(start);
    return swapped ? SWAPPED : MORE_THAN_ONE;
  }
}
