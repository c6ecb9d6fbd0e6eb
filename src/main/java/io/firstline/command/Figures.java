package io.firstline.command;

import io.firstline.evaluation.DialogueFigures;
import io.firstline.evaluation.IntentFigures;
import io.firstline.evaluation.RedactionFigures;
import io.firstline.evaluation.SearchFigures;
import io.firstline.evaluation.SeverityFigures;
import io.firstline.evaluation.UtteranceFigures;
import java.util.List;

/** Words figures for people. */
final class Figures {

  private Figures() {}

  static String shown(IntentFigures f) {
    return """
    in scope, forced     %s
    threshold            %.3f
    in scope, accepted   %s
    out-of-scope recall  %s
      precision          %s
    AUROC                %.3f
    learning             %.1f s
    reading              %.0f/s, p50 %.2f ms, p99 %.2f ms\
    """
        .formatted(
            f.forced(),
            f.threshold(),
            f.accepted(),
            f.outOfScopeRecall(),
            f.outOfScopePrecision(),
            f.auroc(),
            f.seconds(),
            f.perSecond(),
            f.p50Millis(),
            f.p99Millis());
  }

  static String shown(UtteranceFigures f) {
    StringBuilder text = new StringBuilder();
    text.append("top-1, all rows      ").append(f.all()).append('\n');
    f.byLanguage()
        .forEach(
            (k, v) -> text.append("  language ").append(k).append(": ").append(v).append('\n'));
    f.byHalf()
        .forEach((k, v) -> text.append("  half ").append(k).append(": ").append(v).append('\n'));
    f.byStyle()
        .forEach((k, v) -> text.append("  style ").append(k).append(": ").append(v).append('\n'));
    text.append("topic rows           ").append(f.inScope()).append('\n');
    text.append("  of topics known    ").append(f.knownTopics()).append('\n');
    f.special().forEach((k, v) -> text.append("  ").append(k).append(": ").append(v).append('\n'));
    text.append("out-of-scope recall  ").append(f.outOfScopeRecall()).append('\n');
    text.append("  precision          ").append(f.outOfScopePrecision()).append('\n');
    text.append("macro F1             %.3f%n".formatted(f.macroF1()));
    text.append("calibration (ECE)    %.3f%n".formatted(f.calibrationError()));
    text.append("clarifying questions ").append(f.clarified()).append('\n');
    text.append("worst confusions (expected -> answered)\n");
    f.confusions()
        .forEach(
            c -> text.append("  %3d  %s -> %s%n".formatted(c.count(), c.expected(), c.answered())));
    return text.toString().stripTrailing();
  }

  static String shown(DialogueFigures f) {
    StringBuilder text = new StringBuilder();
    text.append("expectations  ").append(f.expectations()).append('\n');
    text.append("conversations ").append(f.conversations()).append('\n');
    f.missed()
        .forEach(
            m ->
                text.append(
                    "  %s turn %d: %s expected '%s', found '%s'%n"
                        .formatted(
                            m.conversation(), m.turn(), m.expectation(), m.expected(), m.found())));
    return text.toString().stripTrailing();
  }

  static String shown(SeverityFigures f) {
    StringBuilder text = new StringBuilder();
    text.append("exact            ").append(f.exact()).append('\n');
    text.append("within one level ").append(f.withinOne()).append('\n');
    text.append("critical, told below high: ").append(ids(f.missedCriticals())).append('\n');
    text.append("expected -> told\n");
    f.told().forEach((expected, told) -> text.append("  %-8s  %s%n".formatted(expected, told)));
    return text.toString().stripTrailing();
  }

  static String shown(RedactionFigures f) {
    return """
    secrets gone         %s
      left in part: %s
    look-alikes changed  %s
      changed: %s\
    """
        .formatted(f.gone(), ids(f.leaking()), f.changed(), ids(f.altered()));
  }

  private static String ids(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(" ", ids);
  }

  static String shown(SearchFigures f) {
    return """
    questions  %d
    hit@1      %.4f
    hit@5      %.4f
    MRR        %.4f
    MAP        %.4f
    nDCG@10    %.4f
    search     p50 %.2f ms, p99 %.2f ms\
    """
        .formatted(
            f.queries(),
            f.hitAt1(),
            f.hitAt5(),
            f.mrr(),
            f.map(),
            f.ndcgAt10(),
            f.p50Millis(),
            f.p99Millis());
  }
}
