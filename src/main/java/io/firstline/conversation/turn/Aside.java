package io.firstline.conversation.turn;

import io.firstline.language.Wordings;
import java.util.regex.Pattern;

/**
 * A report that something works which nobody asked about: "네, 인터넷은 잘 돼요", "webmail works with the
 * same password". It looks like success and is none. What has changed just now ("이제", "now",
 * "again") is success.
 */
final class Aside {

  private static final Pattern JUST_NOW = Wordings.beside(Aside.class, "asides.tsv").of("just-now");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iu)[\\p{L}\\p{N}]+(?:은|는|만|쪽은|에선|에서는|로는|으로는)\\s*(?:다 |잘 |정상|문제 ?없이"
              + " )*\\s*(?:되|돼|됩|열리|열려|나와|나오|들어가|켜져|켜지|보여|보이|연결|정상|괜찮|멀쩡|붙|터지|터져|문제없|문제"
              + " 없)|\\b(?:the |my |other |all |every"
              + " )?(?!(?:it|that|this|everything|now)\\b)[a-z-]{2,}(?:"
              + " (?!(?:it|that|this)\\b)[a-z-]{2,})? (?:works?|is"
              + " (?:fine|ok|okay|working|up|on|good)|are"
              + " (?:fine|ok|okay|working|on|good)|opens?|loads?|connects?|(?:looks?|seems?)"
              + " (?:fine|ok|okay|normal|good|all right))\\b");

  private Aside() {}

  static boolean in(String text) {
    return !JUST_NOW.matcher(text).find() && ELSEWHERE.matcher(text).find();
  }
}
