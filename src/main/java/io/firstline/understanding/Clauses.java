package io.firstline.understanding;

import io.firstline.language.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message into clauses: at its sentences, and where words join two matters. */
final class Clauses {

  private static final int FEWEST_LETTERS = 4;

  private final Sentences sentences = new Sentences();
  private final Pattern apart;
  private final Pattern maybe;
  private final Pattern opens;
  private final Pattern adds;
  private final Pattern continues;
  private final Pattern detail;

  Clauses() {
    Wordings joints = Wordings.beside(Clauses.class, "joints.tsv");
    this.apart = joints.of("apart");
    this.maybe = joints.of("maybe");
    this.opens = joints.of("opens");
    this.adds = joints.of("adds");
    this.continues = joints.of("continues");
    this.detail = joints.of("detail");
  }

  List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> addLine(clauses, line.strip()));
    return clauses;
  }

  private void addLine(List<Clause> clauses, String line) {
    boolean begins = true;
    for (String sentence : sentences.of(line)) {
      Clause.Link link = Clause.Link.NEXT;
      for (String piece : cut(sentence, apart)) {
        List<String> halves = cut(piece, maybe);
        boolean first = clauses.isEmpty();
        add(clauses, halves.getFirst(), link, begins);
        boolean ties = !first && (clauses.getLast().link() == Clause.Link.SAME || lists(halves));
        for (String half : halves.subList(1, halves.size())) {
          if (ties) {
            clauses.add(new Clause(half, Clause.Link.SAME));
          } else {
            add(clauses, half, Clause.Link.NEXT, false);
          }
        }
        begins = false;
        link = Clause.Link.APART;
      }
    }
  }

  /** "This too and that too": once something was told, these are its signs. */
  private boolean lists(List<String> halves) {
    return halves.size() > 1 && adds.matcher(halves.getFirst()).find();
  }

  private void add(List<Clause> clauses, String text, Clause.Link link, boolean beginsLine) {
    Matcher opening = opens.matcher(text);
    boolean opened = opening.lookingAt();
    String words = (opened ? text.substring(opening.end()) : text).strip();
    boolean waited = !clauses.isEmpty() && clauses.getLast().text().isEmpty();
    if (waited) {
      clauses.removeLast();
    }
    boolean apart = opened || waited || link == Clause.Link.APART;
    clauses.add(new Clause(words, apart ? announced(words) : followed(words, beginsLine)));
  }

  private Clause.Link announced(String words) {
    return detail.matcher(words).find() ? Clause.Link.SAME : Clause.Link.APART;
  }

  private Clause.Link followed(String words, boolean beginsLine) {
    boolean another =
        (beginsLine || adds.matcher(words).find())
            && words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
            && !continues.matcher(words).lookingAt()
            && !detail.matcher(words).find();
    return another ? Clause.Link.NEXT : Clause.Link.SAME;
  }

  private static List<String> cut(String text, Pattern at) {
    List<String> pieces = new ArrayList<>();
    Matcher border = at.matcher(text);
    int from = 0;
    while (border.find()) {
      if (!text.substring(from, border.start()).isBlank()) {
        pieces.add(text.substring(from, border.start()).strip());
        from = border.end();
      }
    }
    if (!text.substring(from).isBlank()) {
      pieces.add(text.substring(from).strip());
    }
    return pieces;
  }
}
