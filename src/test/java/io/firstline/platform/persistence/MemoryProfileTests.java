package io.firstline.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.PlatformApplication;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(
    classes = PlatformApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("memory")
class MemoryProfileTests {

  @Autowired private ApplicationContext context;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void thereIsNoDatabase() {
    assertThat(context.getBeanNamesForType(DataSource.class)).isEmpty();
    assertThat(context).isNotInstanceOf(WebApplicationContext.class);
  }

  @Test
  void commitIsToldOnceAfterTheOuterTransaction() {
    List<String> told = new ArrayList<>();
    var transaction = new TransactionTemplate(transactions);

    transaction.executeWithoutResult(
        outer -> {
          transaction.executeWithoutResult(inner -> onCommit(() -> told.add("committed")));
          told.add("inner done");
        });

    assertThat(told).containsExactly("inner done", "committed");
  }

  @Test
  void rollbackTellsNobody() {
    List<String> told = new ArrayList<>();
    var transaction = new TransactionTemplate(transactions);

    transaction.executeWithoutResult(
        status -> {
          onCommit(() -> told.add("committed"));
          status.setRollbackOnly();
        });

    assertThat(told).isEmpty();
  }

  private static void onCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
