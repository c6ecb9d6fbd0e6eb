package io.firstline.ticket;

import io.firstline.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Ranks a problem by impact and urgency, as ITIL does. What the wording leaves open is filled by
 * the severity that problems of this topic usually have, which also bounds what wording alone can
 * do.
 */
public final class Priorities {

  private Priorities() {}

  /** How many are affected. */
  public enum Impact {
    MANY,
    TEAM,
    ONE
  }

  /**
   * How soon it matters: an incident of security, work stopped now, needed today, nothing said,
   * work goes on for now, something suspicious left alone, only a question, no hurry.
   */
  public enum Urgency {
    INCIDENT,
    NOW,
    TODAY,
    NORMAL,
    HAMPERED,
    SPARED,
    QUESTION,
    NONE
  }

  /** A priority and why, in words for a technician. */
  public record Ranked(Priority priority, Bilingual reason) {}

  /**
   * @param usual the priority that a problem of this topic has when its wording says nothing else
   */
  public static Ranked of(Impact impact, Urgency urgency, Priority usual) {
    return of(impact, urgency, null, usual);
  }

  /**
   * @param neededBy when it is needed, in the requester's words; null when they named no time
   */
  public static Ranked of(
      Impact impact, Urgency urgency, @Nullable String neededBy, Priority usual) {
    Priority worded =
        switch (urgency) {
          case INCIDENT -> Priority.CRITICAL;
          case NOW -> impact == Impact.MANY ? Priority.CRITICAL : Priority.HIGH;
          case TODAY -> impact == Impact.MANY ? higher(higher(usual)) : Priority.HIGH;
          case NORMAL -> impact == Impact.MANY ? higher(usual) : usual;
          case HAMPERED -> impact == Impact.MANY ? Priority.HIGH : Priority.NORMAL;
          case SPARED -> Priority.NORMAL;
          case QUESTION -> Priority.LOW;
          case NONE -> impact == Impact.MANY ? Priority.NORMAL : Priority.LOW;
        };
    Priority bounded = atMost(ceiling(usual, urgency), atLeast(floor(usual, urgency), worded));
    return new Ranked(bounded, reason(impact, urgency, neededBy, usual));
  }

  /** A security incident stays a matter of the same hour, even when its finder is calm about it. */
  private static Priority floor(Priority usual, Urgency urgency) {
    if (usual != Priority.CRITICAL) {
      return Priority.LOW;
    }
    return switch (urgency) {
      case INCIDENT, NOW, TODAY, NORMAL, HAMPERED -> Priority.CRITICAL;
      case SPARED, QUESTION, NONE -> Priority.NORMAL;
    };
  }

  /** A question does not stop the company, however loudly it is asked. */
  private static Priority ceiling(Priority usual, Urgency urgency) {
    return usual == Priority.LOW && urgency != Urgency.INCIDENT ? Priority.HIGH : Priority.CRITICAL;
  }

  private static Priority higher(Priority priority) {
    return Priority.values()[Math.max(0, priority.ordinal() - 1)];
  }

  private static Priority atLeast(Priority floor, Priority priority) {
    return floor.compareTo(priority) < 0 ? floor : priority;
  }

  private static Priority atMost(Priority ceiling, Priority priority) {
    return ceiling.compareTo(priority) > 0 ? ceiling : priority;
  }

  private static Bilingual reason(
      Impact impact, Urgency urgency, @Nullable String neededBy, Priority usual) {
    Bilingual who =
        switch (impact) {
          case MANY -> new Bilingual("여러 명 영향", "many affected");
          case TEAM -> new Bilingual("팀 영향", "a team affected");
          case ONE -> new Bilingual("한 명 영향", "one affected");
        };
    Bilingual when =
        switch (urgency) {
          case INCIDENT -> new Bilingual("보안 사고 진행 중", "security incident under way");
          case NOW -> new Bilingual("지금 업무 중단", "stopped now");
          case TODAY -> new Bilingual("오늘 필요", "needed today");
          case NORMAL -> new Bilingual("급하다는 말 없음", "no urgency stated");
          case HAMPERED -> new Bilingual("당장은 업무 가능", "work goes on for now");
          case SPARED -> new Bilingual("누르거나 알려 준 것 없음", "nothing clicked or told");
          case QUESTION -> new Bilingual("문의", "a question");
          case NONE -> new Bilingual("급하지 않음", "no hurry");
        };
    if (neededBy != null) {
      Bilingual time = new Bilingual("‘" + neededBy + "’ 필요", "needed ‘" + neededBy + "’");
      when =
          urgency == Urgency.NOW || urgency == Urgency.INCIDENT
              ? new Bilingual(when.ko() + " · " + time.ko(), when.en() + " · " + time.en())
              : time;
    }
    Bilingual topic =
        switch (usual) {
          case CRITICAL -> new Bilingual("이 주제는 보통 긴급", "topic usually critical");
          case HIGH -> new Bilingual("이 주제는 보통 높음", "topic usually high");
          case NORMAL -> new Bilingual("이 주제는 보통 중간", "topic usually normal");
          case LOW -> new Bilingual("이 주제는 보통 낮음", "topic usually low");
        };
    return new Bilingual(
        String.join(" · ", who.ko(), when.ko(), topic.ko()),
        String.join(" · ", who.en(), when.en(), topic.en()));
  }
}
