package io.firstline.evaluation;

import io.firstline.conversation.Conversations;
import io.firstline.conversation.Explanation;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.understanding.Understander;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs labelled files and stories against the engine. The door of this module. */
@Component
public final class Evaluations {

  private static final List<String> COLUMNS = List.of("id", "lang", "style", "expected", "text");

  private final Conversations conversations;
  private final KnowledgeBase knowledge;
  private final StoryRunner stories;
  private final Understander understander;
  private final JsonMapper json;

  Evaluations(
      Conversations conversations,
      KnowledgeBase knowledge,
      StoryRunner stories,
      Understander understander,
      JsonMapper json) {
    this.json = json;
    this.understander = understander;
    this.conversations = conversations;
    this.knowledge = knowledge;
    this.stories = stories;
  }

  /**
   * Answers every row as a first message of its own.
   *
   * @param file tab-separated with the header id, lang, style, expected, text; no quoting
   * @throws InvalidEvaluation when the file has another form, with every problem
   */
  public UtteranceFigures utterances(SourceFile file) {
    Set<String> known = knowledge.articles().stream().map(Article::id).collect(Collectors.toSet());
    return UtteranceFigures.of(
        Table.read(file, COLUMNS, (row, _) -> Optional.of(row(row.cells(), known))));
  }

  private UtteranceFigures.Row row(List<String> cells, Set<String> known) {
    Explanation explanation = conversations.explain(cells.get(4), null);
    List<String> expected = List.of(cells.get(3).split("\\|"));
    return new UtteranceFigures.Row(
        cells.get(0),
        cells.get(1),
        List.of(cells.get(2).split("\\+")),
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
    InvalidEvaluation.throwIf(problems);
    return new Dialogues(conversations).play(scripts);
  }

  /**
   * Compares the priority that a ticket of each message would get with the one it deserves.
   *
   * @param file tab-separated with the header id, lang, text, expected, why; no quoting
   * @throws InvalidEvaluation when the file has another form, with every problem
   */
  public SeverityFigures severity(SourceFile file) {
    return new Severities(conversations).measure(file);
  }

  /**
   * Looks for what is left of secrets, and for what was hidden that is none.
   *
   * @param file tab-separated with the header id, lang, text, secret; no quoting
   * @throws InvalidEvaluation when the file has another form, with every problem
   */
  public RedactionFigures redaction(SourceFile file) {
    return new Redactions(understander).measure(file);
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

  /**
   * Asks the search about articles that take the place of those in force.
   *
   * @param corpus one article a line, JSON with id, title and text
   * @param queries id, tab, question
   * @param relevance id of a question, tab, id of an article, tab, grade (0 for not)
   * @param titles whether the articles' titles are looked at
   * @throws InvalidEvaluation when a file has another form, with every problem
   */
  public SearchFigures search(
      SourceFile corpus, SourceFile queries, SourceFile relevance, boolean titles) {
    return new Searches(knowledge, json).measure(corpus, queries, relevance, titles);
  }

  /** Runs stories; each starts a conversation of its own. */
  public StoryReport stories(List<SourceFile> files) {
    return stories.run(files);
  }
}
