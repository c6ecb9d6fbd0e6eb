package io.firstline.conversation.turn;

import java.util.regex.Pattern;

/**
 * The impatient words of somebody who waits: "계세요?", "아직인가요?", "are you still there?". They ask how
 * long it takes, not who is speaking.
 */
final class StillThere {

  private static final int WORDS_AT_MOST = 6;

  private static final int LETTERS_AT_MOST = 40;

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?u)^(?:(?:저기요?|혹시|지금|아직도?|거기|담당자(?:분|님)?|여보세요|네|아|음)[은는이가]?[\\s,.!?~]*)*"
              + "(?:안 ?)?(?:계세요|계신가요|계십니까|계시나요|계시죠|계시는지요|여보세요|저기요|보고 계[가-힣]+|듣고 계[가-힣]+"
              + "|(?:거기|누구|누가|아무도|담당자(?:분|님)?|사람)[은는이가]? ?(?:있나요|없나요|(?:있|없)어요 ?\\?)"
              + "|아직(?:도|까지)? ?(?:인가요?|입니까|이신가요|멀었[가-힣]+|기다[가-힣]+|(?:이에요|이예요|요)? ?\\?)"
              + "|언제(?:쯤요|쯤이요|(?:쯤)? ?(?:되나요|오시나요|오나요|연결되나요|봐 ?주시나요)))"
              + "[\\s.,!?~…ㅠㅜㅋㅎ]*$");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?iu)^(?:(?:hello|hi|hey|so|ok|okay|um|sorry|and)\\b[\\s,.!?…]*)*(?:(?:are|r) (?:you|u)"
              + " (?:all |guys )?(?:still |even )?(?:there|here|around)|(?:is"
              + " )?(?:anyone|anybody|someone|somebody) (?:still"
              + " )?(?:there|here|around|home)|(?:you )?still there|still waiting|how (?:much"
              + " )?longer|what['’]?s taking so long)[\\s.,!?…]*$|^hello\\s*\\?[\\s?!]*$");

  private StillThere() {}

  static boolean in(String text) {
    String said = text.strip();
    return said.length() <= LETTERS_AT_MOST
        && Sentence.words(said) <= WORDS_AT_MOST
        && (KOREAN.matcher(said).matches() || ENGLISH.matcher(said).find());
  }
}
