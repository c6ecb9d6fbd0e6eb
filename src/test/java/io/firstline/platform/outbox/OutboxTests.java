package io.firstline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstline.platform.outbox.DeliveryResult.Delivered;
import io.firstline.platform.outbox.DeliveryResult.Rejected;
import io.firstline.platform.outbox.DeliveryResult.Retry;
import io.firstline.platform.persistence.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTests {

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void oneLaneKeepsItsOrder() {
    var delivery = new RecordingDelivery();
    try (var node = new OutboxNode(database, delivery).started()) {

      IntStream.range(0, 50).forEach(i -> node.enqueue("lane", "" + i));
      awaitEmpty(node);
    }

    assertThat(delivery.payloads())
        .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(i -> "" + i).toList());
  }

  @Test
  void rollbackLeavesNothing() {
    var delivery = new RecordingDelivery();
    try (var node = new OutboxNode(database, delivery)) {

      node.transaction.executeWithoutResult(
          status -> {
            node.outbox.enqueue("lane", RecordingDelivery.KIND, "1");
            status.setRollbackOnly();
          });

      assertThat(node.store.pending()).isZero();
      assertThat(database.jdbc().sql("select * from outbox_lane").query().listOfRows()).isEmpty();
    }
  }

  @Test
  void entryNeedsATransaction() {
    try (var node = new OutboxNode(database, new RecordingDelivery())) {

      assertThatThrownBy(() -> node.outbox.enqueue("lane", RecordingDelivery.KIND, "1"))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void passingFailureHoldsTheLaneBack() {
    var tries = new AtomicInteger();
    var delivery =
        new RecordingDelivery(
            entry ->
                tries.incrementAndGet() < 4 ? new Retry(Duration.ZERO, "busy") : new Delivered());
    try (var node = new OutboxNode(database, delivery).started()) {

      node.enqueue("lane", "1", "2");
      awaitEmpty(node);
    }

    assertThat(delivery.attempts).extracting(OutboxEntry::payload).startsWith("1", "1", "1", "1");
    assertThat(delivery.attempts).extracting(OutboxEntry::attempts).startsWith(0, 1, 2, 3);
    assertThat(delivery.payloads()).containsExactly("1", "2");
  }

  @Test
  void otherLanesGoOnMeanwhile() {
    var delivery =
        new RecordingDelivery(
            entry ->
                entry.lane().equals("stuck")
                    ? new Retry(Duration.ofHours(1), "down")
                    : new Delivered());
    try (var node = new OutboxNode(database, delivery).started()) {

      node.enqueue("stuck", "1");
      node.enqueue("free", "2");
      await().until(() -> delivery.payloads().contains("2"));

      assertThat(node.store.pending()).isEqualTo(1);
    }
  }

  @Test
  void rejectedEntryIsToldAndPutAside() {
    var delivery =
        new RecordingDelivery(
            entry -> entry.payload().equals("1") ? new Rejected("gone") : new Delivered());
    try (var node = new OutboxNode(database, delivery).started()) {

      node.enqueue("lane", "1", "2");
      awaitEmpty(node);
    }

    assertThat(delivery.gaveUp).containsExactly("1 gone");
    assertThat(delivery.payloads()).containsExactly("2");
    assertThat(database.jdbc().sql("select why from outbox_rejected").query(String.class).list())
        .containsExactly("gone");
  }

  @Test
  void anErrorOfTheHandlerCountsAsFailure() {
    var tries = new AtomicInteger();
    var delivery =
        new RecordingDelivery(
            entry -> {
              if (tries.incrementAndGet() == 1) {
                throw new AssertionError("bug");
              }
              return new Delivered();
            });
    try (var node = new OutboxNode(database, delivery).started()) {

      node.enqueue("lane", "1");
      awaitEmpty(node);
    }

    assertThat(delivery.payloads()).containsExactly("1");
  }

  @Test
  void whatFailedForDaysIsGivenUp() {
    var delivery = new RecordingDelivery(entry -> new Retry(Duration.ZERO, "down"));
    try (var node = new OutboxNode(database, delivery)) {
      node.enqueue("lane", "1");
      database
          .jdbc()
          .sql("update outbox_entry set created_at = now() - interval '4 days'")
          .update();

      node.started();
      awaitEmpty(node);
    }

    assertThat(delivery.gaveUp).containsExactly("1 given up after 96 hours: down");
  }

  @Test
  void laneOfADeadWorkerIsTakenOver() {
    var delivery = new RecordingDelivery();
    try (var dead = new OutboxNode(database, new RecordingDelivery());
        var alive = new OutboxNode(database, delivery)) {
      dead.enqueue("lane", "1");
      var held = dead.store.lease(UUID.randomUUID(), Duration.ofMillis(300)).orElseThrow();

      alive.started();
      awaitEmpty(alive);

      assertThat(delivery.payloads()).containsExactly("1");
      assertThat(dead.store.head(held)).isEmpty();
    }
  }

  @Test
  void stoppedWorkerCanBeStartedAgain() {
    var delivery = new RecordingDelivery();
    try (var node = new OutboxNode(database, delivery).started()) {
      node.worker.stop();
      node.enqueue("lane", "1");
      node.worker.start();
      awaitEmpty(node);

      assertThat(delivery.payloads()).containsExactly("1");
    }
  }

  @Test
  void longDeliveryKeepsItsLease() {
    var delivery =
        new RecordingDelivery(
            entry -> {
              pause(3500);
              return new Delivered();
            });
    try (var one = new OutboxNode(database, delivery).started();
        var other = new OutboxNode(database, delivery).started()) {

      one.enqueue("lane", "1");
      awaitEmpty(other);
    }

    assertThat(delivery.attempts).hasSize(1);
  }

  @Test
  void waitingEntriesAreMeasured() {
    try (var node = new OutboxNode(database, new RecordingDelivery())) {
      node.enqueue("lane", "1", "2");

      var pending = node.meters.get("firstline.outbox.pending").gauge().value();

      assertThat(pending).isEqualTo(2);
    }
  }

  @Test
  void koreanPayloadArrivesWhole() {
    var delivery = new RecordingDelivery();
    try (var node = new OutboxNode(database, delivery).started()) {

      node.enqueue("lane", "{\"text\": \"안녕하세요\"}");
      awaitEmpty(node);
    }

    assertThat(delivery.payloads()).containsExactly("{\"text\": \"안녕하세요\"}");
  }

  static void awaitEmpty(OutboxNode node) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> node.store.pending() == 0 && node.store.lanes() == 0);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
