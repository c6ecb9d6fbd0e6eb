package io.firstline.conversation;

import io.firstline.flow.FlowPosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the problem at hand. It begins anew with every solved or cancelled problem,
 * so that nothing said before can bear on the next one.
 *
 * @param flow the open flow, null for none
 * @param suspended flows that a digression interrupted, innermost last
 * @param paused where the flow stood when a technician took over
 * @param choices what the latest message's choices do, by choice id
 * @param topic what the problem is about, null while unknown
 * @param problem the requester's first words about it, null while there are none
 * @param failures what was tried and did not help
 * @param unclear messages in a row that could not be understood
 * @param offered whether a technician was offered already
 * @param asked whether name and contact were asked for
 * @param waiting the problems that were told beside this one, in the order of their turns
 * @param lender the technician who lent the conversation to a flow, null for nobody
 */
public record Dialogue(
    @Nullable FlowPosition flow,
    List<FlowPosition> suspended,
    @Nullable FlowPosition paused,
    Expecting expecting,
    Map<String, String> choices,
    @Nullable String topic,
    @Nullable String problem,
    List<FlowPosition.Tried> tried,
    List<String> articles,
    Map<String, String> values,
    Stakes stakes,
    int failures,
    int unclear,
    boolean offered,
    boolean asked,
    List<WaitingProblem> waiting,
    Holder.@Nullable Technician lender) {

  /** What was kept by a release that knew of one problem at a time has none waiting. */
  public Dialogue {
    waiting = waiting == null ? List.of() : List.copyOf(waiting);
  }

  /**
   * The strongest impact and urgency that the requester's words told, as their enum names.
   *
   * @param neededBy when they need it, in the words they used last; null when they named no time
   */
  public record Stakes(String impact, String urgency, @Nullable String neededBy) {}

  public static Dialogue fresh() {
    return new Dialogue(
        null,
        List.of(),
        null,
        new Expecting.Nothing(),
        Map.of(),
        null,
        null,
        List.of(),
        List.of(),
        Map.of(),
        new Stakes("ONE", "NORMAL", null),
        0,
        0,
        false,
        false,
        List.of(),
        null);
  }

  /** A copy to change; the record itself stays as it is. */
  public Draft change() {
    return new Draft(this);
  }

  /** A dialogue while one turn works on it. */
  public static final class Draft {

    private @Nullable FlowPosition flow;
    private final List<FlowPosition> suspended;
    private @Nullable FlowPosition paused;
    private Expecting expecting;
    private Map<String, String> choices;
    private @Nullable String topic;
    private @Nullable String problem;
    private final List<FlowPosition.Tried> tried;
    private final List<String> articles;
    private final Map<String, String> values;
    private Stakes stakes;
    private int failures;
    private int unclear;
    private boolean offered;
    private boolean asked;
    private List<WaitingProblem> waiting;
    private Holder.@Nullable Technician lender;

    private Draft(Dialogue from) {
      flow = from.flow;
      suspended = new ArrayList<>(from.suspended);
      paused = from.paused;
      expecting = from.expecting;
      choices = from.choices;
      topic = from.topic;
      problem = from.problem;
      tried = new ArrayList<>(from.tried);
      articles = new ArrayList<>(from.articles);
      values = new LinkedHashMap<>(from.values);
      stakes = from.stakes;
      failures = from.failures;
      unclear = from.unclear;
      offered = from.offered;
      asked = from.asked;
      waiting = from.waiting;
      lender = from.lender;
    }

    public Draft flow(@Nullable FlowPosition position) {
      flow = position;
      if (position != null) {
        values.putAll(position.slots());
      }
      return this;
    }

    /** Puts the open flow aside; the oldest is forgotten when more than three are waiting. */
    public Draft suspend() {
      if (flow != null) {
        suspended.add(flow);
        if (suspended.size() > 3) {
          suspended.removeFirst();
        }
        flow = null;
      }
      return this;
    }

    /** Takes the flow up again that was put aside last, if there is one. */
    public boolean takeUp() {
      if (suspended.isEmpty()) {
        return false;
      }
      flow = suspended.removeLast();
      return true;
    }

    /** Ends the open flow and those behind it, remembering where the open one stood. */
    public Draft pause() {
      paused = flow == null ? paused : flow;
      flow = null;
      suspended.clear();
      return this;
    }

    /** Nothing has failed yet and nothing was offered; what was tried and learnt stays known. */
    public Draft encouraged() {
      failures = 0;
      unclear = 0;
      offered = false;
      expecting = new Expecting.Nothing();
      return this;
    }

    public Draft expecting(Expecting what) {
      expecting = what;
      return this;
    }

    public Draft choices(Map<String, String> actions) {
      choices = Map.copyOf(actions);
      return this;
    }

    public Draft topic(@Nullable String id) {
      topic = id;
      return this;
    }

    public Draft problem(String words) {
      if (problem == null) {
        problem = words;
      }
      return this;
    }

    public Draft tried(FlowPosition.Tried step) {
      tried.add(step);
      return this;
    }

    public Draft article(String id) {
      if (!articles.contains(id)) {
        articles.add(id);
      }
      return this;
    }

    public Draft stakes(Stakes what) {
      stakes = what;
      return this;
    }

    public Draft failures(int count) {
      failures = count;
      return this;
    }

    public Draft unclear(int count) {
      unclear = count;
      return this;
    }

    public Draft offered() {
      offered = true;
      return this;
    }

    public Draft asked() {
      asked = true;
      return this;
    }

    /** It waits no longer, if it did. */
    public Draft begun(String problem) {
      waiting = waiting.stream().filter(p -> !p.topic().equals(problem)).toList();
      return this;
    }

    /** Leaves the problem at hand for another one of the same person; the stakes stay. */
    public Draft next() {
      flow = null;
      suspended.clear();
      topic = null;
      problem = null;
      tried.clear();
      articles.clear();
      values.clear();
      return encouraged();
    }

    public Draft waiting(List<WaitingProblem> problems) {
      waiting = problems;
      return this;
    }

    public Draft lender(Holder.@Nullable Technician technician) {
      lender = technician;
      return this;
    }

    public Dialogue done() {
      return new Dialogue(
          flow,
          List.copyOf(suspended),
          paused,
          expecting,
          choices,
          topic,
          problem,
          List.copyOf(tried),
          List.copyOf(articles),
          Collections.unmodifiableMap(new LinkedHashMap<>(values)),
          stakes,
          failures,
          unclear,
          offered,
          asked,
          waiting,
          lender);
    }
  }
}
