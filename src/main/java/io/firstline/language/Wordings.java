package io.firstline.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ways of saying something, from a list that can be read and added to without programming. A line
 * is a kind, a tab and a regular expression, case ignored; one that begins with # is a comment.
 */
public final class Wordings {

  private final String file;
  private final Map<String, Pattern> kinds;

  private Wordings(String file, Map<String, Pattern> kinds) {
    this.file = file;
    this.kinds = kinds;
  }

  /** Reads the list that lies beside a class. */
  public static Wordings beside(Class<?> type, String file) {
    Map<String, Pattern> kinds =
        Resource.lines(type, file).stream()
            .map(line -> line.split("\t", 2))
            .collect(
                Collectors.groupingBy(
                    cells -> cells[0],
                    Collectors.collectingAndThen(
                        Collectors.mapping(cells -> cells[1], Collectors.joining("|")),
                        Wordings::pattern)));
    return new Wordings(file, kinds);
  }

  private static Pattern pattern(String ways) {
    return Pattern.compile(ways, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The kinds of which a way stands in the text. */
  public Set<String> in(String text) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What finds any of the ways of one kind. */
  public Pattern of(String kind) {
    Pattern ways = kinds.get(kind);
    if (ways == null) {
      throw new IllegalStateException("The file '" + file + "' has nothing of '" + kind + "'.");
    }
    return ways;
  }
}
