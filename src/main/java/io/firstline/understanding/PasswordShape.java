package io.firstline.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much a token looks like a password. */
final class PasswordShape {

  /** Words that stand where a password could, and say something about it instead. */
  private static final Set<String> SAID_OF_PASSWORDS =
      Set.copyOf(
          List.of(
              ("a an the my your our his her their its it this that these those is was are be been"
                   + " not no never too so very just only still also always again already now then"
                   + " here there yet wrong incorrect invalid correct right same different new old"
                   + " weak strong long short required needed necessary missing empty blank null"
                   + " unknown forgotten lost gone stuck ok okay fine good bad safe secure unsafe"
                   + " due about on in at for to from with by of as and or but if when while"
                   + " because since what where how who which why something anything nothing"
                   + " working expired locked reset changed change expiring case sensitive hidden"
                   + " saved reset broken rejected refused denied compromised leaked shared set"
                   + " written known complex simple easy hard difficult impossible possible true"
                   + " false valid error failed fail failing up down out off over under help please"
                   + " pls thanks sorry yes maybe likely probably really supposed able unable going"
                   + " must should would could can cannot cant wont dont doesnt didnt mandatory"
                   + " optional temporary permanent policy manager prompt screen page field box"
                   + " window link email mail vpn wifi outlook windows mac teams slack sso mfa otp"
                   + " erp okta admin user username account login laptop phone pc server portal"
                   + " hello hacked stolen guest default unlocked protected synced syncing loading"
                   + " asking accepted recognized recognised visible mine hers ours theirs yours"
                   + " all both ready fixed solved done sent problem problems issue issues unlock"
                   + " forgot forget remember recover recovery expire expires blocked disabled"
                   + " yesterday today tomorrow tonight recently last this next month week before"
                   + " after asterisks dots letters characters digits symbols matching identical"
                   + " unchanged longer shorter separate secret private personal public similar"
                   + " unique outdated obsolete individual nonsense useless pointless")
                  .split(" ")));

  private PasswordShape() {}

  /** Letters with digits or signs: enough beside a word for password. */
  static boolean isStrong(String token) {
    return token.length() >= 4
        && !LookAlikes.matches(token)
        && ((hasLetter(token) && (hasDigit(token) || hasSign(token)))
            || (hasDigit(token) && hasSign(token) && token.length() >= 6));
  }

  /** Digits alone: only where a password must stand. */
  static boolean isDigits(String token, int atLeast) {
    return token.length() >= atLeast
        && token.length() <= 16
        && token.chars().allMatch(Character::isDigit);
  }

  /** A bare word: only where the sentence says outright that it is the password. */
  static boolean isWord(String token) {
    String word = token.toLowerCase(Locale.ROOT);
    return word.length() >= 4
        && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '_')
        && !SAID_OF_PASSWORDS.contains(word)
        && !word.matches(".*(?:ing|ed|ly)")
        && !word.contains("password");
  }

  static boolean isSaidOfPasswords(String word) {
    return SAID_OF_PASSWORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean hasLetter(String token) {
    return token.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasDigit(String token) {
    return token.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean hasSign(String token) {
    String inner = token.replaceAll("^[(\\[<{\"']+|[)\\]>}\"'.,;:?]+$", "");
    return inner.chars().anyMatch(c -> "!@#$%^&*+=~_?<>|{}".indexOf(c) >= 0)
            && !inner.matches("[A-Za-z]+[!?~]+")
        || inner.matches("[A-Za-z]{3,}!+")
            && inner.chars().anyMatch(Character::isUpperCase)
            && inner.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
