package io.firstline.understanding;

import io.firstline.language.Morpheme;
import io.firstline.language.Morphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Syllables, morphemes with their endings, which carry the register, the skeleton of the sentence
 * without its nouns, and whether it says that something goes well or badly.
 */
final class KoreanActFeatures implements ActFeatures {

  private static final int LONGEST = 400;

  private static final Set<String> WELL =
      Set.of(
          "되", "돼", "열리", "켜지", "나오", "들어가", "고치", "고쳐지", "풀리", "보이", "들리", "빨라지", "붙", "잡히", "먹히",
          "먹", "통하", "멀쩡", "정상", "해결", "성공", "복구", "연결", "접속", "작동", "로그인", "인식", "설치", "완료", "개선",
          "좋", "낫", "나아지", "조용", "없어지", "사라지", "살아나", "돌아오", "인쇄", "충전", "변하", "바뀌", "달라지", "뚫리",
          "되찾", "찾", "받");

  private static final Set<String> BADLY =
      Set.of(
          "멈추", "끊기", "끊어지", "꺼지", "깨지", "느리", "느려지", "막히", "튕기", "잠기", "틀리", "죽", "버벅", "먹통", "오류",
          "에러", "실패", "거부", "차단", "그대로", "동일", "똑같", "같", "똑같이", "마찬가지", "재발", "반복", "심하", "심해지",
          "안되", "고장", "이상");

  private static final Set<String> NOT = Set.of("안", "못", "않", "못하", "없", "아니", "말");
  private static final Set<String> STILL =
      Set.of("아직", "아직도", "여전히", "계속", "또", "또다시", "그대로", "다시", "자꾸", "더", "역시");
  private static final Set<String> NOW = Set.of("이제", "드디어", "방금", "지금", "덕분", "갑자기", "바로");

  private static final Pattern YES =
      Pattern.compile("^(?:네+|넵|넹|넴|예|옙|응+|어|엉|ㅇㅇ|ㅇ|그래|맞아|맞습|맞음|yes|yep|yeah|ok|오케이|ㅇㅋ|당연|물론).*");
  private static final Pattern NO =
      Pattern.compile("^(?:아니|아뇨|아닙|아녀|아님|ㄴㄴ|ㄴ|노|no|nope|싫|괜찮|됐어|필요 ?없).*");

  private final Morphemes morphemes;

  KoreanActFeatures(Morphemes morphemes) {
    this.morphemes = morphemes;
  }

  @Override
  public String normal(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}?!\\s]+", " ")
        .replaceAll("(.)\\1{2,}", "$1$1")
        .replaceAll("[0-9]+", "0")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Override
  public List<String> of(String normal) {
    List<String> features = new ArrayList<>();
    syllables(normal, features);
    List<Morpheme> parts = morphemes.of(normal);
    morphemes(parts, features);
    skeleton(parts, features);
    course(parts, features);
    answer(normal, features);
    return features;
  }

  private static void syllables(String normal, List<String> features) {
    String joined = "^" + normal.replaceAll("[\\s?!]+", "") + "$";
    for (int n = 1; n <= 4; n++) {
      for (int i = 0; i + n <= joined.length(); i++) {
        features.add("s=" + joined.substring(i, i + n));
      }
    }
  }

  private static void morphemes(List<Morpheme> parts, List<String> features) {
    String before = "^";
    for (Morpheme part : parts) {
      features.add("m=" + part.form());
      features.add("b=" + before + "+" + part.form());
      before = part.form();
    }
    features.add("b=" + before + "+$");
  }

  /** "프린터가 안 돼요" and "마우스가 안 돼요" are the same act. */
  private static void skeleton(List<Morpheme> parts, List<String> features) {
    List<String> bones = new ArrayList<>();
    bones.add("^");
    for (Morpheme part : parts) {
      String bone = part.isPredicate() || !part.isWord() ? part.form() : bone(part);
      if (!bone.equals("N") || !bones.getLast().equals("N")) {
        bones.add(bone);
      }
    }
    bones.add("$");
    for (int n = 3; n <= 5; n++) {
      for (int i = 0; i + n <= bones.size(); i++) {
        features.add("k=" + String.join("+", bones.subList(i, i + n)));
      }
    }
  }

  private static String bone(Morpheme part) {
    return switch (part.tag()) {
      case "NNG", "NNP", "NR" -> "N";
      default -> part.form();
    };
  }

  private static void course(List<Morpheme> parts, List<String> features) {
    boolean not = false;
    boolean still = false;
    String course = "";
    for (int i = 0; i < parts.size(); i++) {
      String form = parts.get(i).form();
      still |= STILL.contains(form);
      if (NOW.contains(form)) {
        features.add("now");
      }
      boolean well = WELL.contains(form);
      if (well || BADLY.contains(form)) {
        boolean denied = not || isDeniedAfter(parts, i);
        course = well != denied ? "well" : "badly";
        features.add("course=" + course);
        features.add("course=" + course + "+" + (denied ? "not" : "plain"));
      }
      not = NOT.contains(form);
    }
    features.add("end=" + course + (still ? "+still" : ""));
  }

  /** "되지 않아요", "해결된 게 아니에요". */
  private static boolean isDeniedAfter(List<Morpheme> parts, int at) {
    for (int i = at + 1; i < Math.min(parts.size(), at + 6); i++) {
      if (Set.of("않", "못하", "아니", "없").contains(parts.get(i).form())) {
        return true;
      }
      if (parts.get(i).tag().equals("EC") && !parts.get(i).form().equals("지")) {
        return false;
      }
    }
    return false;
  }

  private static void answer(String normal, List<String> features) {
    if (YES.matcher(normal).matches()) {
      features.add("answer=yes");
    }
    if (NO.matcher(normal).matches()) {
      features.add("answer=no");
    }
    if (normal.contains("?")) {
      features.add("asks");
    }
    features.add("length=" + lengthOf(normal));
    features.add("first=" + normal.split(" ")[0]);
    features.add("last=" + normal.substring(normal.lastIndexOf(' ') + 1));
  }

  static int lengthOf(String normal) {
    return Math.min(8, 32 - Integer.numberOfLeadingZeros(normal.length() / 3));
  }
}
