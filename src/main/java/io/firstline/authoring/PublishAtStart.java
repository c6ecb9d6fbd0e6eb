package io.firstline.authoring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts content in force before the web server opens, so that nobody is answered without it. */
@Component
@ConditionalOnBooleanProperty(name = "firstline.publish-at-start", matchIfMissing = true)
final class PublishAtStart implements SmartLifecycle {

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
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }
}
