package io.firstline.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a choice, which tells the message that it stands under. */
final class ChoiceId {

  private static final Pattern FORM = Pattern.compile("c-(\\d{1,18})-\\d{1,3}");

  private ChoiceId() {}

  static Optional<Long> seq(String id) {
    Matcher matcher = FORM.matcher(id);
    return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
  }
}
