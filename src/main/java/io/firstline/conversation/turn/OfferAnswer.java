package io.firstline.conversation.turn;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What typed words answer to the offer of a technician: its buttons' own words, and the other ways
 * of saying the same. "I'll try it myself" sounds willing, and declines.
 */
enum OfferAnswer {
  ACCEPTED,
  DECLINED;

  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_AFTER_YES = 7;

  private static final Pattern NOT_OVER =
      Pattern.compile(
          "(?iu)(?:연결|접수|전달)(?:은|는|까지는|까진)?\\s*(?:안"
              + " |하지|말|됐|괜찮|필요)|넘기(?:지|진)|(?:사람|담당자|직원)(?:은|는|까지는|까진)?\\s*(?:됐|괜찮|필요"
              + " ?없|아직)|\\b(?:don'?t|do not|no need|not yet|rather not|without)\\b");

  private static final Pattern OVER =
      Pattern.compile(
          "(?iu)(?:연결|접수|전달|인계)\\s*(?:좀\\s*)?(?:해|하|부탁|요$|$)|넘겨|넘기|바꿔 ?[주줘]|불러"
              + " ?[주줘]|(?:사람|담당자|직원|기사)(?:님|분)?(?:이랑|하고|한테|에게)?\\s*(?:이요|요$|$|좀|부탁|와|통화|얘기|이야기)|\\b(?:connect|transfer|escalate|forward|pass"
              + " (?:it|this|me)|hand (?:it|this|me)|put me through|(?:give|get|send) me"
              + " (?:a|an|some)|(?:to|want|need|like|prefer|rather have) (?:a |an |some )?(?:real"
              + " )?(?:person|human|technician|someone|somebody|agent))\\b");

  private static final Pattern ON =
      Pattern.compile(
          "(?iu)(?:더|혼자|직접|제가|내가|스스로|한 ?번|다시|계속|마저|먼저|우선|일단)\\s*(?:더\\s*)?(?:한"
              + " ?번\\s*)?(?:해|시도|찾아|확인)\\s?(?:볼|보|봐|할)|계속\\s*(?:할|해|하|진행)|이어서|이어가|아직(?:은|까지는|까진)?(?:요|이요)?\\s*(?:아니|아뇨|괜찮|안"
              + " |됐|말)|다음\\s*(?:단계|방법|거|것|순서|걸)|다른\\s*(?:방법|거|것|걸|단계)|더\\s*(?:해|볼|있|알려|할)|\\b(?:keep|continue|carry"
              + " on|go on|proceed)\\b|\\bnext (?:step|one|thing|option|way)\\b|\\bwhat(?:'?s| is)"
              + " next\\b|\\b(?:other|another|more)"
              + " (?:things?|steps?|options?|ways?|ideas?|tr(?:y|ies)|go)\\b|\\b(?:i'?ll|i will|let"
              + " me|i can|i could|i(?:'d| would) (?:like|rather|prefer)|i want to|can i)"
              + " .*\\b(?:try|do|keep|see|figure|check|look|solve|fix)\\b|\\btry (?:again|(?:some"
              + " )?more|once more|it myself)\\b|\\b(?:by )?myself\\b|\\bon my own\\b");

  private static final Pattern NO =
      Pattern.compile(
          "(?iu)^(?:아\\s*)?(?:아니|아뇨|아녜|아냐|ㄴㄴ|노노|괜찮|됐고|싫|아직)|필요\\s?없|안"
              + " (?:해도|할래|하셔도)|^(?:no|nope|nah|not"
              + " (?:yet|now|really|necessary|needed))\\b|\\b(?:no (?:need|thanks?)|rather not|not"
              + " (?:yet|right now|at the moment)|don'?t)\\b");

  private static final Pattern YES =
      Pattern.compile(
          "(?iu)^(?:아\\s*)?(?:네|넵|넹|넴|예|옙|응|웅|엉|ㅇㅇ|ㅇㅋ|그래|그럼|그러|좋|오케이|오키|콜|부탁|제발|당연|물론)|부탁(?:해|드|합|이|할|요|$)|그렇게\\s?(?:해|하|부탁)|해\\s?(?:주세요|주시|줘|줄래)"
              + "|^(?:yes|yeah|yea|yep|yup|y|sure|ok|okay|k|please|alright|all"
              + " right|fine|great|perfect|absolutely|definitely|certainly|of"
              + " course)\\b|\\b(?:please do|go ahead|do (?:that|it|so)|that(?:'?d| would) be|would"
              + " be (?:great|good|nice|helpful|perfect|lovely|best)|sounds?"
              + " (?:good|great|fine)|i(?:'d| would) (?:like|love|appreciate) (?:that|it)|good"
              + " idea|makes sense|why not|might as well|works for me|be my guest)\\b");

  /** What the words answer; empty when they answer something else. */
  static Optional<OfferAnswer> in(String text) {
    String said = text.strip();
    int words = said.split("\\s+").length;
    if (words > MOST_WORDS || said.endsWith("?") && !OVER.matcher(said).find()) {
      return Optional.empty();
    }
    if (OVER.matcher(said).find() && !NOT_OVER.matcher(said).find()) {
      return Optional.of(ACCEPTED);
    }
    if (ON.matcher(said).find()) {
      return Optional.of(DECLINED);
    }
    if (words > MOST_WORDS_AFTER_YES) {
      return Optional.empty();
    }
    if (NO.matcher(said).find() || NOT_OVER.matcher(said).find()) {
      return Optional.of(DECLINED);
    }
    return YES.matcher(said).find() ? Optional.of(ACCEPTED) : Optional.empty();
  }
}
