package io.firstline.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two hundred messages that say nothing, the same ones every time: 40 of random letters, 40 of
 * random Hangul syllables (every other one of the simple syllables that real words are made of), 30
 * of loose jamo, 30 sentences of a help desk with their letters shuffled, 30 runs over the keyboard
 * and 30 of placeholder Latin.
 */
final class Gibberish {

  private static final long SEED = 20_261_123;

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String JAMO = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔ";

  private static final List<String> ROWS =
      List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ");

  private static final List<String> SENTENCES =
      List.of(
          "the printer on our floor does not print",
          "I forgot my password again",
          "vpn keeps disconnecting every hour",
          "please install photoshop on my laptop",
          "outlook cannot open the shared mailbox",
          "my account has been locked since monday",
          "wifi is terribly slow in the canteen",
          "nobody hears me in the meeting",
          "회의실에서 마이크 소리가 안 들려요",
          "프린터에 종이가 걸려서 인쇄가 안 됩니다",
          "비밀번호를 잊어버려서 로그인을 못 하고 있어요",
          "노트북이 너무 느려서 일을 할 수가 없어요",
          "이상한 메일에 있는 링크를 눌러 버렸어요",
          "집에서 브이피엔 연결이 자꾸 끊어져요",
          "새로운 프로그램 설치를 신청하고 싶습니다");

  private static final List<String> PLACEHOLDERS =
      List.of(
          """
          lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor
          incididunt ut labore et dolore magna aliqua quis nostrud exercitation ullamco
          laboris nisi aliquip ex ea commodo duis aute irure reprehenderit voluptate velit
          esse cillum fugiat\
          """
              .split("\\s+"));

  private final Random random = new Random(SEED);

  List<String> all() {
    List<String> all = new ArrayList<>();
    add(all, 40, _ -> words(6, () -> letters(LATIN, 2 + random.nextInt(8))));
    add(all, 40, i -> words(4, () -> syllables(1 + random.nextInt(5), i % 2 == 0)));
    add(all, 30, _ -> words(3, () -> letters(JAMO, 2 + random.nextInt(8))));
    add(all, 30, i -> shuffled(SENTENCES.get(i % SENTENCES.size())));
    add(all, 30, i -> run(ROWS.get(i % ROWS.size())));
    add(all, 30, _ -> words(9, () -> PLACEHOLDERS.get(random.nextInt(PLACEHOLDERS.size()))));
    return all;
  }

  private static void add(List<String> all, int times, IntFunction<String> made) {
    IntStream.range(0, times).mapToObj(made).forEach(all::add);
  }

  private String words(int most, Supplier<String> word) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(_ -> word.get())
        .collect(Collectors.joining(" "));
  }

  private String letters(String from, int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> String.valueOf(from.charAt(random.nextInt(from.length()))))
        .collect(Collectors.joining());
  }

  private String syllables(int length, boolean simple) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int syllable = random.nextInt(19 * 21 * 28);
      made.append((char) ('가' + (simple ? syllable / 28 * 28 : syllable)));
    }
    return made.toString();
  }

  /** The spaces stay where they are. */
  private String shuffled(String sentence) {
    List<Character> letters =
        new ArrayList<>(sentence.chars().filter(c -> c != ' ').mapToObj(c -> (char) c).toList());
    Collections.shuffle(letters, random);
    StringBuilder made = new StringBuilder();
    int next = 0;
    for (char c : sentence.toCharArray()) {
      made.append(c == ' ' ? ' ' : letters.get(next++));
    }
    return made.toString();
  }

  private String run(String row) {
    int from = random.nextInt(row.length() - 3);
    int to = from + 4 + random.nextInt(row.length() - from - 3);
    return row.substring(from, to).repeat(1 + random.nextInt(3));
  }
}
