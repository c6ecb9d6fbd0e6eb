package io.firstline.evaluation;

import io.firstline.conversation.Conversations;
import io.firstline.conversation.Explanation;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.understanding.Understander;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs labelled files and stories against the engine. The door of this module. */
@Component
public final class Evaluations {

  private static final String HEADER = "id\tlang\tstyle\texpected\ttext";

  private final Conversations conversations;
  private final KnowledgeBase knowledge;
  private final StoryRunner stories;
  private final Understander understander;

  Evaluations(
      Conversations conversations,
      KnowledgeBase knowledge,
      StoryRunner stories,
      Understander understander) {
    this.understander = understander;
    this.conversations = conversations;
    this.knowledge = knowledge;
    this.stories = stories;
  }

  /**
   * Answers every row as a first message of its own.
   *
   * @param file tab-separated with the header id, lang, style, expected, text; no quoting
   * @throws InvalidEvaluation when the file has another form
   */
  public UtteranceFigures utterances(SourceFile file) {
    List<String> lines = file.text().lines().filter(l -> !l.isBlank()).toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new InvalidEvaluation(
          file.path()
              + ":1: the header has to be id, lang, style, expected, text, separated by"
              + " tabs.");
    }
    Set<String> known = knowledge.articles().stream().map(Article::id).collect(Collectors.toSet());
    List<UtteranceFigures.Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 5) {
        throw new InvalidEvaluation(
            "%s:%d: five columns are expected, %d found."
                .formatted(file.path(), i + 1, cells.length));
      }
      rows.add(row(cells, known));
    }
    return UtteranceFigures.of(rows);
  }

  private UtteranceFigures.Row row(String[] cells, Set<String> known) {
    Explanation explanation = conversations.explain(cells[4], null);
    List<String> expected = List.of(cells[3].split("\\|"));
    return new UtteranceFigures.Row(
        cells[0],
        cells[1],
        List.of(cells[2].split("\\+")),
        expected,
        explanation.label(),
        explanation.confidence(),
        explanation.decision().equals("clarify"),
        expected.stream().anyMatch(known::contains));
  }

  /**
   * Plays conversations and checks what is expected of each reply.
   *
   * @param file a YAML list of {id, lang, title, topic, turns: [{user, expect}]}
   * @throws InvalidEvaluation when the file has another form, with every problem
   */
  public DialogueFigures dialogues(SourceFile file) {
    Problems problems = new Problems();
    List<Dialogues.Script> scripts = Dialogues.read(file, problems);
    if (problems.hasErrors()) {
      throw new InvalidEvaluation(
          problems.all().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }
    return new Dialogues(conversations).play(scripts);
  }

  /**
   * Teaches the classifier the labels of one file and asks it about another.
   *
   * @param dev calibrates and gives the threshold; never learnt
   * @throws InvalidEvaluation when a line is not a text, a tab and a label
   */
  public IntentFigures intents(SourceFile train, SourceFile dev, SourceFile test) {
    return new Intents(understander).measure(train, dev, test);
  }

  /** Runs stories; each starts a conversation of its own. */
  public StoryReport stories(List<SourceFile> files) {
    return stories.run(files);
  }
}
