package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.Mailbox.News;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailboxTests {

  private final Mailbox mailbox = new Mailbox();

  @Test
  void sameNewsIsToldOnce() throws InterruptedException {
    mailbox.put(News.MESSAGE);
    mailbox.put(News.STATE);
    mailbox.put(News.MESSAGE);

    assertThat(mailbox.take(Duration.ofSeconds(1))).containsExactly(News.MESSAGE, News.STATE);
    assertThat(mailbox.take(Duration.ZERO)).isEmpty();
  }

  @Test
  void newsEndsTheWait() throws InterruptedException {
    Thread.ofVirtual().start(() -> mailbox.put(News.END));

    assertThat(mailbox.take(Duration.ofSeconds(10))).containsExactly(News.END);
  }
}
