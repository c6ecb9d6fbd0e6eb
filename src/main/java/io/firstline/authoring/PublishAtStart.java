package io.firstline.authoring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts content in force before the web server opens, so that nobody is answered without it. */
@Component
@ConditionalOnBooleanProperty(name = "firstline.publish-at-start", matchIfMissing = true)
final class PublishAtStart implements SmartLifecycle {

  /** Well before the web server, which starts 2048 before the last phase. */
  private static final int PHASE = DEFAULT_PHASE - 8192;

  private final Publisher publisher;
  private volatile boolean running;

  PublishAtStart(Publisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public void start() {
    publisher.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
