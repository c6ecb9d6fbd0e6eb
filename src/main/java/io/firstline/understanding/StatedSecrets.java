package io.firstline.understanding;

import io.firstline.understanding.Surroundings.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords said outright to be one: then even an ordinary word is a secret. */
final class StatedSecrets implements SecretRule {

  /** How the value must look. */
  private enum Look {
    WORD,
    PHRASE,
    TOKEN
  }

  private record Way(Look look, boolean named, Pattern pattern) {

    static Way of(String line) {
      String[] cells = line.split("\t", 2);
      return new Way(
          Look.valueOf(cells[0].toUpperCase(Locale.ROOT)),
          cells[1].contains("{NAME}"),
          Pattern.compile("(?i)" + cells[1].replace("{NAME}", PasswordWords.NAME)));
    }
  }

  private static final Pattern PART = Pattern.compile("[^ -]+");
  private static final Pattern NAMED = Pattern.compile("(?i)" + PasswordWords.NAME);

  private static final String SAID_BY_ITS_END =
      ".{2,}(?:용|별|적|식|해|하게|도록|거리|려고|지우|외우|맞추|시키|보내|올리|내리)$";

  private final List<Way> ways =
      Examples.lines("stated-secrets.tsv").stream().map(Way::of).toList();

  /** One syllable alone, more as a beginning: "강" says how good it is, "강아지" is one. */
  private final Pattern saidOfPasswords =
      Pattern.compile(
          Examples.words("said-of-passwords.txt").stream()
              .map(word -> word.length() == 1 ? word + "(?:이|가|은|는|을|를|도|만)?$" : word)
              .collect(Collectors.joining("|", "", "|" + SAID_BY_ITS_END)));

  private final Set<String> wordsBetween = Set.copyOf(Examples.words("words-between.txt"));
  private final Set<String> common = Set.copyOf(Examples.words("common-passwords.txt"));
  private final WorkWords work = new WorkWords();
  private final UserNames userNames = new UserNames();
  private final Surroundings around;

  StatedSecrets(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    boolean spokenOf = NAMED.matcher(text).find() || around.says(Kind.SIGNING_IN, text);
    for (Way way : ways) {
      if (spokenOf || way.named()) {
        for (Matcher found = way.pattern().matcher(text); found.find(); ) {
          add(way.look(), found, text, findings);
        }
      }
    }
  }

  private void add(Look look, Matcher found, String text, Findings findings) {
    String value = SpokenPasswords.trimmed(found.group("v"));
    int end = found.start("v") + value.length();
    int length =
        switch (look) {
          case WORD -> isWord(value) ? value.length() : 0;
          case PHRASE -> lastWords(value);
          case TOKEN -> isToken(value, text, found.start("v")) ? value.length() : 0;
        };
    findings.add(end - length, end, SecretKind.PASSWORD);
  }

  /** How long the phrase is behind the last word that only leads up to it. */
  private int lastWords(String value) {
    int from = 0;
    int words = 0;
    int telling = 0;
    for (Matcher part = PART.matcher(value); part.find(); ) {
      boolean kept = isWordOrNumber(part.group());
      from = kept ? from : part.end();
      words = kept ? words + 1 : 0;
      boolean own =
          Character.isLetter(part.group().charAt(0))
              && isOwn(part.group().toLowerCase(Locale.ROOT));
      telling = kept ? telling + (own ? 1 : 0) : 0;
    }
    return words < 2 || telling == 0 ? 0 : value.substring(from).stripLeading().length();
  }

  private boolean isWord(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    return isOwn(word)
        && (word.charAt(0) < 0x80
            ? word.chars().allMatch(Character::isLetter)
                && !wordsBetween.contains(word)
                && PasswordShape.isWord(word)
            : !saidOfPasswords.matcher(word).lookingAt());
  }

  /** Of this person's choice, or of everybody's. */
  private boolean isOwn(String word) {
    return common.contains(word) || !work.has(word);
  }

  private boolean isWordOrNumber(String part) {
    return part.chars().allMatch(Character::isDigit)
        || (part.charAt(0) < 0x80
            ? !wordsBetween.contains(part.toLowerCase(Locale.ROOT)) && !PasswordWords.isName(part)
            : part.length() == 1 || !saidOfPasswords.matcher(part).lookingAt());
  }

  private boolean isToken(String value, String text, int start) {
    PasswordLook look = PasswordLook.of(value);
    return look != PasswordLook.NONE
        && !(look == PasswordLook.POSSIBLE && userNames.matches(value, text, start))
        && !around.isOther(text, start, start + value.length());
  }
}
