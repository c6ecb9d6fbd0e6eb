package io.firstline.understanding;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text says something, looked up once for all of its tokens. */
final class Mentions {

  private final BitSet starts = new BitSet();

  static Mentions of(Pattern pattern, String text) {
    Mentions mentions = new Mentions();
    for (Matcher found = pattern.matcher(text); found.find(); ) {
      mentions.starts.set(found.start());
    }
    return mentions;
  }

  /** Before or behind a token, not in the token itself. */
  boolean near(LooseTokens.Token token, int reach) {
    return isIn(token.start() - reach, token.start()) || isIn(token.end(), token.end() + reach);
  }

  boolean isIn(int from, int to) {
    int next = starts.nextSetBit(Math.max(0, from));
    return next >= 0 && next < to;
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }
}
