package io.firstline.conversation.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody puts right: "not the VPN, the Wi-Fi". The affirmed words are read by themselves, or
 * the denied ones would speak for what it is not about.
 *
 * @param denied blank when the words only take back what was said
 */
record Correction(String affirmed, String denied) {

  private static final Pattern[] FORMS = {
    // Y가 아니라 X
    Pattern.compile(
        "(?iu)^(?<no>.*?)\\s*(?:이|가|은|는)?\\s*(?:아니라|아니구요?|아니고요?|말고요?)[,\\s]+(?<yes>.{2,})$"),
    // X예요, Y가 아니라
    Pattern.compile(
        "(?iu)^(?<yes>.{2,}?)[,.\\s]+(?<no>\\S+?)\\s*(?:이|가|은|는)?\\s*(?:아니라|아니고|말고)(?:요)?[.!~]*$"),
    // not Y, X / not Y but X
    Pattern.compile(
        "(?iu)^(?:(?:no|sorry|oh|ah|wait)[,.!\\s]+)*(?:(?:it|that|this)(?:'?s| is)|i"
            + " meant?\\b)?\\s*not (?:the |my |a |an |about"
            + " )?(?<no>[^,;.]{2,30}?)\\s*(?:[,;.]\\s*(?:but )?|\\s+but\\s+)(?<yes>.{3,})$"),
    // X, not Y
    Pattern.compile(
        "(?iu)^(?:(?:no|sorry|oh|ah|wait)[,.!\\s]+)*(?:i meant?\\b|it(?:'?s| is)"
            + " (?:about )?|actually)?\\s*(?<yes>.{3,}?)(?:[,;]\\s*(?:and )?not|\\s+not (?=the |my"
            + " ))\\s*(?:the |my |a |an )?(?<no>[^,;.]{2,30})[.!]*$"),
    // Y is fine, it is X
    Pattern.compile(
        "(?iu)^(?:(?:no|sorry|oh|ah|wait)[,.!\\s]+)*(?:the |my )?(?<no>[^,;.]{2,25}?)"
            + " (?:is|are|works?|seems?|looks?)(?: (?:fine|ok|okay|good|all right|working))?[,;.]"
            + " (?:it(?:'?s| is)|only|but) (?<yes>.{3,})$"),
    Pattern.compile(
        "(?iu)^(?:아니요?|아뇨|아)?\\s*(?<no>\\S{1,12}?)(?:은|는)"
            + " (?:잘 )?(?:되는데|되고|돼요|괜찮은데|괜찮고|괜찮아요|멀쩡한데|멀쩡해요)[,.\\s]+(?<yes>.{3,})$"),
    // no wait, X / I mean X
    Pattern.compile(
        "(?iu)^(?:(?:no|sorry|oh|ah)[,.!\\s]+)*(?:no,?\\s+wait|wait,?\\s+no|i"
            + " meant?\\b|correction)[,:.!\\s]+(?<yes>.{3,})(?<no>)$"),
    Pattern.compile(
        "(?iu)^(?:아|어|앗|엇)?\\s*(?:아니\\s*잠깐만?요?|잠깐만?요?\\s*아니(?:다|에요)?|아니다|그게 아니라|제 말은|정정할게요|잘못"
            + " 말했(?:어요|네요|는데))[,.\\s]+(?<yes>.{2,})(?<no>)$")
  };

  static Optional<Correction> in(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text.strip());
      if (matcher.matches()) {
        return Optional.of(new Correction(matcher.group("yes"), matcher.group("no")));
      }
    }
    return Optional.empty();
  }
}
