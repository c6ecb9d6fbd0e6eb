package io.firstline.authoring;

import io.firstline.platform.live.LiveEvents;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Publishes what authors change while the service runs, and takes over what other nodes publish.
 * The folders are compared rather than listened to: that also sees network drives, and editors that
 * replace a file instead of writing it.
 */
@Component
@ConditionalOnWebApplication
final class ContentWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

  /** How many pauses until the database is asked even without news, which a network may lose. */
  private static final int ROUNDS = 15;

  private final Folders folders;
  private final Publisher publisher;
  private final LiveEvents live;
  private final boolean watchesFolders;
  private final Semaphore news = new Semaphore(0);

  private volatile @Nullable Thread thread;
  private volatile LiveEvents.@Nullable Subscription subscription;

  ContentWatch(
      Folders folders,
      Publisher publisher,
      LiveEvents live,
      @Value("${firstline.watch:true}") boolean watchesFolders) {
    this.folders = folders;
    this.publisher = publisher;
    this.live = live;
    this.watchesFolders = watchesFolders;
  }

  @Override
  public void start() {
    subscription = live.subscribe(Publisher.TOPIC, version -> news.release());
    Thread watching = Thread.ofPlatform().name("content-watch").daemon().unstarted(this::watch);
    thread = watching;
    watching.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
    LiveEvents.Subscription open = subscription;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void watch() {
    Folders.State before = folders.state();
    Duration pause = PAUSE;
    for (int round = 1; isRunning(); round++) {
      try {
        boolean told = news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        if (told || round % ROUNDS == 0) {
          publisher.catchUp();
        }
        before = look(before);
        pause = PAUSE;
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.error("The content could not be renewed; the version in force stays.", e);
        pause = PAUSE_AFTER_FAILURE;
      }
    }
  }

  /** Publishes a change once the folders have been quiet for a round. */
  private Folders.State look(Folders.State before) {
    if (!watchesFolders) {
      return before;
    }
    Folders.State now = folders.state();
    if (now.equals(before) && !publisher.hasSeen(now)) {
      publisher.publish();
    }
    return now;
  }
}
