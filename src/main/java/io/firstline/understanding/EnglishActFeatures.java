package io.firstline.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and their order, the skeleton of the sentence without its rarer words, what is negated,
 * whether it says that something goes well or badly, and pieces of words that survive a typing
 * error.
 */
final class EnglishActFeatures implements ActFeatures {

  private static final int LONGEST = 600;
  private static final int REACH_OF_NOT = 4;

  private static final Set<String> NOT =
      words(
          "not no never nothing cannot cant dont doesnt didnt wont isnt wasnt arent havent hasnt"
              + " hadnt couldnt without neither none nobody aint nor");

  private static final Set<String> WELL =
      words(
          "work works working worked fixed fix fixes open opens opened opening connect connects"
              + " connected fine good solved resolved okay back loads loaded prints printed"
              + " printing logged in great perfect success successful normal running better sorted"
              + " gone disappeared changed helped help different difference effect luck change");

  private static final Set<String> BADLY =
      words(
          "freeze freezes froze frozen freezing crash crashes crashed stuck error errors fail fails"
              + " failed failing refuse refused refuses slow slower broken same drops dropped lost"
              + " worse issue problem problems remains persists wrong denied blocked black blank"
              + " happening happens off disconnects flickering missing hangs unable");

  private static final Set<String> STILL =
      words("still again keeps keep yet anymore longer only always continues same");

  private static final Set<String> YES =
      words(
          "yes yeah yep yup y ya yess sure correct right exactly ok okay k indeed affirmative"
              + " absolutely");

  private static final Set<String> NO = words("no nope nah n naw negative not nop never noo");

  private static final Set<String> BONES =
      Stream.of(
              NOT,
              STILL,
              YES,
              NO,
              words(
                  "i you he she it we they me my your our this that these those there here what"
                      + " when where who why how which is am are was were be been being do does did"
                      + " done have has had will would can could should may might must shall the a"
                      + " an to of in on at for with from by about into out up down over as if but"
                      + " and or so because while than then now just already tried try get got"
                      + " getting need want wanted please thanks thank sorry know think mean say"
                      + " said see tell ask go going come back let lets stop cancel ticket request"
                      + " person human someone anyone somebody talk speak call wait moment minute"
                      + " second hold is im ive id ill its thats whats wheres hows youre did? ? ! 0"
                      + " hello hi hey bye help one other another more some any all"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public String normal(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^\\p{L}\\p{N}?!\\s]+", " ")
        .replaceAll("(.)\\1{2,}", "$1$1")
        .replaceAll("[0-9]+", "0")
        .replaceAll("([?!])", " $1 ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Override
  public List<String> of(String normal) {
    List<String> features = new ArrayList<>();
    List<String> words = List.of(normal.split(" "));
    sequence(words, features);
    skeleton(words, features);
    course(words, features);
    words.forEach(word -> pieces(word, features));
    String first = words.getFirst();
    features.add("first=" + first);
    if (YES.contains(first)) {
      features.add("answer=yes" + (words.size() > 1 ? "+more" : ""));
    }
    if (NO.contains(first)) {
      features.add("answer=no" + (words.size() > 1 ? "+more" : ""));
    }
    if (normal.contains("?")) {
      features.add("asks");
    }
    features.add("length=" + KoreanActFeatures.lengthOf(normal));
    return features;
  }

  private static void sequence(List<String> words, List<String> features) {
    String before = "^";
    String twoBefore = "^";
    int sinceNot = REACH_OF_NOT + 1;
    for (String word : words) {
      features.add("w=" + word);
      features.add("b=" + before + "+" + word);
      features.add("t=" + twoBefore + "+" + before + "+" + word);
      if (sinceNot <= REACH_OF_NOT) {
        features.add("not=" + word);
      }
      sinceNot = NOT.contains(word) ? 1 : sinceNot + 1;
      twoBefore = before;
      before = word;
    }
    features.add("b=" + before + "+$");
    features.add("t=" + twoBefore + "+" + before + "+$");
  }

  /** "My printer is back" and "my mouse is back" are the same act. */
  private static void skeleton(List<String> words, List<String> features) {
    List<String> bones = new ArrayList<>();
    bones.add("^");
    for (String word : words) {
      String bone =
          BONES.contains(word)
              ? word
              : WELL.contains(word) ? "(well)" : BADLY.contains(word) ? "(badly)" : "_";
      if (!bone.equals("_") || !bones.getLast().equals("_")) {
        bones.add(bone);
      }
    }
    bones.add("$");
    for (int n = 2; n <= 4; n++) {
      for (int i = 0; i + n <= bones.size(); i++) {
        features.add("k=" + String.join("+", bones.subList(i, i + n)));
      }
    }
  }

  private static void course(List<String> words, List<String> features) {
    int sinceNot = REACH_OF_NOT + 1;
    boolean still = false;
    String course = "";
    for (String word : words) {
      still |= STILL.contains(word);
      if (WELL.contains(word) || BADLY.contains(word)) {
        course = WELL.contains(word) != sinceNot <= REACH_OF_NOT ? "well" : "badly";
        features.add("course=" + course);
      }
      sinceNot = NOT.contains(word) ? 1 : sinceNot + 1;
    }
    features.add("end=" + course + (still ? "+still" : ""));
  }

  private static void pieces(String word, List<String> features) {
    String marked = "<" + word + ">";
    for (int n = 3; n <= 4; n++) {
      for (int i = 0; i + n <= marked.length(); i++) {
        features.add("c=" + marked.substring(i, i + n));
      }
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
