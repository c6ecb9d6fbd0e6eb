package io.firstline.launcher;

/**
 * Ends a restarted process with the one that restarted it. That one was killed without a word when
 * it is gone first, and whoever killed it means the service, not the messenger.
 */
final class LostParent {

  static final String PROPERTY = "firstline.launcher.process";

  private static final int KILLED = 137;
  private static final long PAUSE_IN_MILLIS = 200;

  private LostParent() {}

  static void endWithIt() {
    Long parent = Long.getLong(PROPERTY);
    if (parent != null) {
      Thread watch = new Thread(() -> watch(parent), "launcher-watch");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private static void watch(long parent) {
    try {
      while (isParent(parent)) {
        Thread.sleep(PAUSE_IN_MILLIS);
      }
      Runtime.getRuntime().halt(KILLED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isParent(long process) {
    return ProcessHandle.current().parent().filter(parent -> parent.pid() == process).isPresent();
  }
}
