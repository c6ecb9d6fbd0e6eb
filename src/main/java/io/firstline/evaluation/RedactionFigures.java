package io.firstline.evaluation;

import io.firstline.evaluation.UtteranceFigures.Share;
import io.firstline.understanding.RedactedText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well secrets are hidden, and everything else is left.
 *
 * @param gone secrets of which nothing is left, of all secrets
 * @param leaking the rows where something is left
 * @param changed look-alikes in which anything was changed, of all look-alikes
 * @param altered the rows of those
 */
public record RedactionFigures(
    Share gone, List<String> leaking, Share changed, List<String> altered) {

  /**
   * One row and what was kept of it.
   *
   * @param secrets empty for a look-alike, in which nothing may change
   */
  record Hidden(String id, String raw, List<String> secrets, RedactedText stored) {

    private static final int TELLING = 6;

    boolean isLookAlike() {
      return secrets.isEmpty();
    }

    boolean isChanged() {
      return !stored.text().equals(raw);
    }

    int gone() {
      return (int) secrets.stream().filter(secret -> !isLeft(secret)).count();
    }

    /** A short secret is left when it is whole; of a longer one a piece is too much. */
    private boolean isLeft(String secret) {
      String kept = stored.withoutMarks();
      int piece = Math.min(TELLING, secret.length());
      return IntStream.rangeClosed(0, secret.length() - piece)
          .mapToObj(from -> secret.substring(from, from + piece))
          .anyMatch(kept::contains);
    }
  }

  static RedactionFigures of(List<Hidden> rows) {
    List<Hidden> secret = rows.stream().filter(row -> !row.isLookAlike()).toList();
    List<Hidden> lookAlikes = rows.stream().filter(Hidden::isLookAlike).toList();
    List<Hidden> changed = lookAlikes.stream().filter(Hidden::isChanged).toList();
    return new RedactionFigures(
        new Share(
            secret.stream().mapToInt(Hidden::gone).sum(),
            secret.stream().mapToInt(row -> row.secrets().size()).sum()),
        secret.stream().filter(row -> row.gone() < row.secrets().size()).map(Hidden::id).toList(),
        new Share(changed.size(), lookAlikes.size()),
        changed.stream().map(Hidden::id).toList());
  }
}
