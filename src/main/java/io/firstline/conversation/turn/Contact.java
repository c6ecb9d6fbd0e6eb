package io.firstline.conversation.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name and a way to be reached, as somebody typed them; at least one of the two. */
record Contact(@Nullable String name, @Nullable String reach) {

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+\\d{1,3}[ -]?)?\\(?\\d{2,4}\\)?[ -]?\\d{3,4}["
              + " -]?\\d{4}|(?:내선|ext\\.?|extension)\\s*\\d{3,5}");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?iu)\\b(?:my name is|name is|name|i am|i'm|this"
              + " is|it's|phone|mobile|mail|e-mail|email|and|call me|reach me|at|on)\\b|(?:제"
              + " ?)?(?:이름은|이름|연락처는|연락처|전화번호는|전화번호|번호는|번호|메일은|메일|이메일은|이메일|저는|전화는|전화)|(?:입니다|이에요|예요|이고요|이고|이요|고요)(?=[\\s,./]|$)|님");

  static Optional<Contact> in(String text) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    String rest = text;
    String reach = null;
    for (Pattern pattern : new Pattern[] {MAIL, PHONE}) {
      Matcher found = pattern.matcher(rest);
      if (found.find()) {
        reach = reach == null ? found.group() : reach + ", " + found.group();
        rest = found.replaceFirst(" ");
      }
    }
    String name =
        FILLER
            .matcher(rest)
            .replaceAll(" ")
            .replaceAll("[^\\p{L} .'-]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    boolean plausible = !name.isEmpty() && name.length() <= 40 && name.split(" ").length <= 4;
    if (reach == null) {
      return Optional.empty();
    }
    return Optional.of(new Contact(plausible ? name : null, reach));
  }
}
