package io.firstline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.outbox.DeliveryResult.Delivered;
import io.firstline.platform.outbox.DeliveryResult.Retry;
import io.firstline.platform.persistence.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two nodes, many lanes, failures in between, and transactions that share lanes crosswise. */
class OutboxNodesTests {

  private static final int LANES = 12;
  private static final int MESSAGES = 25;

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void everyEntryArrivesOnceAndInOrder() throws Exception {
    var random = new Random(7);
    var delivery =
        new RecordingDelivery(
            entry -> random.nextInt(10) == 0 ? new Retry(Duration.ZERO, "busy") : new Delivered());
    try (var one = new OutboxNode(database, delivery).started();
        var other = new OutboxNode(database, delivery).started();
        var writers = Executors.newFixedThreadPool(4)) {

      var written = new ArrayList<Future<?>>();
      for (var writer = 0; writer < LANES; writer++) {
        var lane = writer - writer % 2;
        written.add(writers.submit(() -> write(one, lane, lane + 1)));
      }
      for (var writer : written) {
        writer.get();
      }
      OutboxTests.awaitEmpty(other);
    }

    assertThat(delivery.delivered).hasSize(2 * LANES * MESSAGES);
    for (var lane = 0; lane < LANES; lane++) {
      assertThat(delivered(delivery, "lane-" + lane)).isSorted().hasSize(2 * MESSAGES);
    }
  }

  private static void write(OutboxNode node, int lane, int neighbour) {
    for (var message = 0; message < MESSAGES; message++) {
      var number = message;
      node.transaction.executeWithoutResult(
          status -> {
            var first = number % 2 == 0 ? lane : neighbour;
            var second = number % 2 == 0 ? neighbour : lane;
            node.outbox.enqueue("lane-" + first, RecordingDelivery.KIND, "" + number);
            node.outbox.enqueue("lane-" + second, RecordingDelivery.KIND, "" + number);
          });
    }
  }

  private static List<Long> delivered(RecordingDelivery delivery, String lane) {
    return delivery.delivered.stream()
        .filter(entry -> entry.lane().equals(lane))
        .map(OutboxEntry::id)
        .toList();
  }
}
