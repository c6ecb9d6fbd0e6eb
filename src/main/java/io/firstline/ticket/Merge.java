package io.firstline.ticket;

import java.util.Optional;
import java.util.function.Function;

/** Two tickets of which the first is to end in the other. */
record Merge(Ticket ended, Ticket into) {

  /**
   * Locks both, always in the same order, so that two merges never wait for one another.
   *
   * @throws CannotMerge when they are the same one
   */
  static Merge locked(String number, String into, Function<String, Ticket> lock) {
    String first = TicketNumbers.normal(number);
    String second = TicketNumbers.normal(into);
    if (first.equals(second)) {
      throw new CannotMerge(first + " is that ticket itself. Name another one.");
    }
    if (first.compareTo(second) < 0) {
      Ticket ended = lock.apply(first);
      return new Merge(ended, lock.apply(second));
    }
    Ticket other = lock.apply(second);
    return new Merge(lock.apply(first), other);
  }

  void check(Optional<Ticket> already) {
    if (already.isPresent()) {
      throw new CannotMerge(
          "%s was merged into %s already.".formatted(ended.number(), already.get().number()));
    }
    if (ended.state().isDone() || into.state().isDone()) {
      Ticket done = ended.state().isDone() ? ended : into;
      throw new CannotMerge(
          "%s is %s. Link the two, or reopen it first."
              .formatted(done.number(), done.state().word()));
    }
    if (!ended.queue().equals(into.queue())) {
      throw new CannotMerge(
          "%s is in the queue '%s' and %s in '%s'. Link the two instead."
              .formatted(ended.number(), ended.queue(), into.number(), into.queue()));
    }
  }
}
