package io.firstline.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Driving licences, customs codes and social security numbers, where the message names them. */
final class IdentityNumbers implements SecretRule {

  private record Sort(Pattern named, Pattern number) {

    static Sort of(String named, String number) {
      return new Sort(
          Pattern.compile("(?i)" + named),
          Pattern.compile("(?i)(?<![0-9A-Za-z-])(?:" + number + ")(?![0-9A-Za-z]|-[0-9])"));
    }
  }

  private static final String REGION =
      "(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|경기 ?남부|경기 ?북부|강원|충북|충남|전북|전남|경북|경남|제주)";

  private static final List<Sort> SORTS =
      List.of(
          Sort.of(
              "면허|licen[cs]e|쏘카|그린카|렌[터트]카|운전",
              "(?:"
                  + REGION
                  + " ?-?)?[0-9]{2}[ -]{1,3}[0-9]{2}[ -]{1,3}[0-9]{6}[ -]{1,3}[0-9]{2}|"
                  + REGION
                  + " ?-?(?:[0-9]{2}[ -]?)?[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{2}"
                  + "|[0-9]{2}-[0-9]{6}-[0-9]{2}"),
          Sort.of("면허 ?(?:번호|증)|driv(?:er'?s|ing) licen[cs]e", "[0-9]{12}"),
          Sort.of(
              "driv(?:er'?s|ing|er) licen[cs]e|\\bdmv\\b",
              "[A-Z]{1,2}[0-9]{6,13}|[A-Z][0-9]{3}-[0-9]{4}-[0-9]{4}"
                  + "|[A-Z9]{5}[0-9]{6}[A-Z9]{2}[0-9][A-Z]{2}"),
          Sort.of("통관|customs|pccc|직구|고유 ?부호", "P ?-?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}"),
          Sort.of(
              "\\bssn\\b|social security|소셜 ?(?:번호|시큐리티)", "[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}"),
          Sort.of("\\b(?:itin|tax ?id|tin)\\b", "9[0-9]{2}[ -][0-9]{2}[ -][0-9]{4}"),
          Sort.of(
              "national insurance|\\bni(?:no)?\\b",
              "[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]"),
          Sort.of("건강 ?보험|건보|의료 ?보험", "[1-9]-?[0-9]{10}"));

  @Override
  public void find(String text, Findings findings) {
    for (Sort sort : SORTS) {
      if (sort.named().matcher(text).find()) {
        for (Matcher number = sort.number().matcher(text); number.find(); ) {
          findings.add(number.start(), number.end(), SecretKind.IDENTITY_NUMBER);
        }
      }
    }
  }
}
