package io.firstline.platform.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers as told, and keeps what it was given. */
final class RecordingDelivery implements DeliveryHandler {

  static final String KIND = "test";

  final List<OutboxEntry> attempts = new CopyOnWriteArrayList<>();
  final List<OutboxEntry> delivered = new CopyOnWriteArrayList<>();
  final List<String> gaveUp = new CopyOnWriteArrayList<>();
  private final Function<OutboxEntry, DeliveryResult> answer;

  RecordingDelivery() {
    this(entry -> new DeliveryResult.Delivered());
  }

  RecordingDelivery(Function<OutboxEntry, DeliveryResult> answer) {
    this.answer = answer;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public DeliveryResult deliver(OutboxEntry entry) {
    attempts.add(entry);
    var result = answer.apply(entry);
    if (result instanceof DeliveryResult.Delivered) {
      delivered.add(entry);
    }
    return result;
  }

  @Override
  public void gaveUp(OutboxEntry entry, String why) {
    gaveUp.add(entry.payload() + " " + why);
  }

  List<String> payloads() {
    return delivered.stream().map(OutboxEntry::payload).toList();
  }
}
