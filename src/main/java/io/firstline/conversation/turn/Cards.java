package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.flow.Flow;
import io.firstline.flow.FlowPosition;
import io.firstline.flow.Flows;
import io.firstline.flow.Slot;
import io.firstline.language.Language;
import io.firstline.ticket.HandOffCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes hand-off cards from what a dialogue remembers. */
@Component
final class Cards {

  private final Flows flows;

  Cards(Flows flows) {
    this.flows = flows;
  }

  /**
   * Whether more of a topic belongs to the card; one without a topic takes the first that comes.
   */
  static boolean isAbout(HandOffCard card, @Nullable String topic) {
    return card.topic() == null || card.topic().equals(topic);
  }

  HandOffCard card(Dialogue state, String reason, Language language) {
    String problem = state.problem() == null ? "" : state.problem();
    return new HandOffCard(
        problem,
        state.topic(),
        state.stakes().neededBy(),
        tried(state.tried(), language),
        state.articles(),
        state.values(),
        stillOpen(state),
        reason);
  }

  private static List<HandOffCard.StillOpen> stillOpen(Dialogue state) {
    return state.waiting().stream()
        .map(p -> new HandOffCard.StillOpen(p.topic(), p.words()))
        .toList();
  }

  /** The card without another problem that needs nobody any more. */
  static HandOffCard settled(HandOffCard card, String topic) {
    return new HandOffCard(
        card.problem(),
        card.topic(),
        card.neededBy(),
        card.tried(),
        card.articles(),
        card.values(),
        card.stillOpen().stream().filter(p -> !p.topic().equals(topic)).toList(),
        card.reason());
  }

  /** The card with what the dialogue has learnt since; nothing that it told is lost. */
  HandOffCard more(HandOffCard card, Dialogue state, Language language) {
    HandOffCard now = card(state, card.reason(), language);
    Set<HandOffCard.Tried> tried = new LinkedHashSet<>(card.tried());
    tried.addAll(now.tried());
    Set<String> articles = new LinkedHashSet<>(card.articles());
    articles.addAll(now.articles());
    Map<String, String> values = new LinkedHashMap<>(card.values());
    values.putAll(now.values());
    Set<HandOffCard.StillOpen> stillOpen = new LinkedHashSet<>(card.stillOpen());
    stillOpen.addAll(now.stillOpen());
    return new HandOffCard(
        card.problem().isEmpty() ? now.problem() : card.problem(),
        card.topic() == null ? now.topic() : card.topic(),
        now.neededBy() == null ? card.neededBy() : now.neededBy(),
        List.copyOf(tried),
        List.copyOf(articles),
        values,
        List.copyOf(stillOpen),
        card.reason());
  }

  /** A card in words, for a ticket that is about something else. */
  String noted(HandOffCard card, Language language) {
    List<String> lines = new ArrayList<>(List.of(card.reason()));
    card.tried().forEach(t -> lines.add(t.step() + ": " + t.outcome()));
    card.values().forEach((slot, value) -> lines.add(read(card.topic(), slot, value, language)));
    return String.join("\n", lines);
  }

  private String read(@Nullable String topic, String slot, String value, Language language) {
    Flow flow = topic == null ? null : flows.find(topic).orElse(null);
    Slot known = flow == null ? null : flow.slots().get(slot);
    return known == null || flow == null
        ? slot + ": " + value
        : known.label().in(language) + ": " + flow.shown(slot, value).in(language);
  }

  private static List<HandOffCard.Tried> tried(List<FlowPosition.Tried> steps, Language language) {
    return steps.stream()
        .map(t -> new HandOffCard.Tried(t.step().in(language), t.outcome().in(language)))
        .toList();
  }
}
