package io.firstline.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells the names of secrets right, so that every rule knows them however they were typed. */
final class Spelling {

  /**
   * A text with its names spelt right.
   *
   * @param places for each place of the text the one it had before
   */
  record Spelt(String text, int[] places) {}

  private static final int JAMO_PER_VOWEL = 28;

  private static final Pattern LATIN =
      Pattern.compile("(?<![!-~])[A-Za-z]{5,16}(?![!-~&&[^.,:;?)'\"=]])");

  private static final Pattern HANGUL = Pattern.compile("[가-힣]{3,40}");

  private final List<Name> names =
      Examples.lines("secret-names.tsv").stream().map(Name::of).toList();

  private record Name(String right, String letters, int slips, List<String> wordings) {

    static Name of(String line) {
      List<String> cells = Arrays.asList(line.split("\t"));
      return new Name(
          cells.get(0),
          jamo(cells.get(0)),
          Integer.parseInt(cells.get(1)),
          cells.subList(2, cells.size()));
    }

    boolean isHangul() {
      return right.charAt(0) >= '가';
    }
  }

  private record Slip(int start, int end, String right) {}

  private final Pattern wordings =
      Pattern.compile(
          names.stream()
              .flatMap(name -> name.wordings().stream())
              .sorted((a, b) -> b.length() - a.length())
              .map(
                  word ->
                      word.charAt(0) < 0x80
                          ? "(?<![!-~])" + Pattern.quote(word) + "(?![!-~&&[^.,:;?)'\"=]])"
                          : "(?<![가-힣ㄱ-ㅣ])" + Pattern.quote(word))
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);

  Spelt of(String text) {
    List<Slip> slips = new ArrayList<>();
    for (Matcher wording = wordings.matcher(text); wording.find(); ) {
      String word = wording.group().toLowerCase(Locale.ROOT);
      names.stream()
          .filter(name -> name.wordings().contains(word))
          .findFirst()
          .ifPresent(name -> slips.add(new Slip(wording.start(), wording.end(), name.right())));
    }
    for (Matcher word = LATIN.matcher(text); word.find(); ) {
      latin(word.group().toLowerCase(Locale.ROOT), word.start(), slips);
    }
    for (Matcher run = HANGUL.matcher(text); run.find(); ) {
      hangul(run.group(), run.start(), slips);
    }
    slips.sort(
        Comparator.comparingInt(Slip::start).thenComparing(Slip::end, Comparator.reverseOrder()));
    return spelt(text, slips);
  }

  private void latin(String word, int at, List<Slip> slips) {
    for (Name name : names) {
      if (!name.isHangul()
          && word.charAt(0) == name.right().charAt(0)
          && Math.abs(word.length() - name.right().length()) <= name.slips()
          && keepsTellingLetter(word, name.right())
          && isSlip(word, name)) {
        slips.add(new Slip(at, at + word.length(), name.right()));
        return;
      }
    }
  }

  /** No other English word beside "password" has both its beginning and its w. */
  private static boolean keepsTellingLetter(String word, String name) {
    return !name.equals("password") || word.indexOf('w') > 0;
  }

  private void hangul(String run, int at, List<Slip> slips) {
    for (Name name : names) {
      int size = name.right().length();
      if (name.slips() == 0 || !name.isHangul() || run.contains(name.right())) {
        continue;
      }
      for (int start = 0; start + size - 1 <= run.length(); start++) {
        for (int length : new int[] {size, size - 1, size + 1}) {
          if (start + length <= run.length() && length > 2) {
            String window = run.substring(start, start + length);
            if (sharesHalf(window, name.right()) && isSlip(jamo(window), name)) {
              slips.add(new Slip(at + start, at + start + length, name.right()));
              return;
            }
          }
        }
      }
    }
  }

  private static boolean sharesHalf(String window, String right) {
    return 2 * right.chars().filter(c -> window.indexOf(c) >= 0).count() >= right.length();
  }

  private static boolean isSlip(String letters, Name name) {
    int away = SlipDistance.between(letters, name.letters());
    return away > 0 && away <= name.slips();
  }

  private static Spelt spelt(String text, List<Slip> slips) {
    StringBuilder right = new StringBuilder(text.length() + 16);
    List<Integer> places = new ArrayList<>(text.length() + 16);
    int from = 0;
    for (Slip slip : slips) {
      if (slip.start() < from) {
        continue;
      }
      copy(text, from, slip.start(), right, places);
      for (int i = 0; i < slip.right().length(); i++) {
        places.add(i == 0 ? slip.start() : slip.end());
      }
      right.append(slip.right());
      from = slip.end();
    }
    copy(text, from, text.length(), right, places);
    places.add(text.length());
    return new Spelt(right.toString(), places.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void copy(
      String text, int from, int to, StringBuilder right, List<Integer> places) {
    right.append(text, from, to);
    for (int i = from; i < to; i++) {
      places.add(i);
    }
  }

  private static String jamo(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < '가' || c > '힣') {
        letters.append(c);
      } else {
        int syllable = c - '가';
        letters.append((char) (0x1100 + syllable / (21 * JAMO_PER_VOWEL)));
        letters.append((char) (0x1161 + syllable / JAMO_PER_VOWEL % 21));
        if (syllable % JAMO_PER_VOWEL > 0) {
          letters.append((char) (0x11A7 + syllable % JAMO_PER_VOWEL));
        }
      }
    }
    return letters.toString();
  }
}
