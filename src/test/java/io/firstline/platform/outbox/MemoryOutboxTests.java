package io.firstline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.PlatformApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = {PlatformApplication.class, MemoryOutboxTests.Deliveries.class})
@ActiveProfiles("memory")
@DirtiesContext
class MemoryOutboxTests {

  @Autowired private Outbox outbox;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private RecordingDelivery delivery;

  @Test
  void deliversInOrderAfterTheCommit() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              enqueue("1");
              enqueue("2");
              assertThat(delivery.payloads()).isEmpty();
            });

    assertThat(delivery.payloads()).isEqualTo(List.of("1", "2", "3"));
  }

  private void enqueue(String payload) {
    outbox.enqueue("lane", RecordingDelivery.KIND, payload);
  }

  @TestConfiguration
  static class Deliveries {

    /** Has an answer to 2, in a transaction of its own. */
    @Bean
    RecordingDelivery delivery(Outbox outbox, PlatformTransactionManager transactions) {
      return new RecordingDelivery(
          entry -> {
            if (entry.payload().equals("2")) {
              new TransactionTemplate(transactions)
                  .executeWithoutResult(
                      status -> outbox.enqueue("lane", RecordingDelivery.KIND, "3"));
            }
            return new DeliveryResult.Delivered();
          });
    }
  }
}
