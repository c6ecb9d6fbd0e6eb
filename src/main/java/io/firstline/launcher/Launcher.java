package io.firstline.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * The main class. It runs on the Java that most machines have by default, and restarts itself where
 * that is too old for the rest.
 */
public final class Launcher {

  static final int NEEDED = 25;

  /** The exit code for a wrong configuration, from sysexits.h. */
  static final int MISCONFIGURED = 78;

  private static final String APPLICATION = "io.firstline.command.CommandLine";

  private Launcher() {}

  public static void main(String[] args) throws Throwable {
    if (Runtime.version().feature() >= NEEDED) {
      LostParent.endWithIt();
      run(args);
      return;
    }
    Optional<JavaHome> newer = InstalledJava.onThisMachine().newEnough(NEEDED);
    if (newer.isPresent()) {
      System.exit(Restart.on(newer.get()).run(args));
    }
    System.err.println(
        "Firstline needs Java "
            + NEEDED
            + " or newer; this is Java "
            + Runtime.version().feature()
            + ", and no newer one was found. Install a JDK "
            + NEEDED
            + ", or name its folder with FIRSTLINE_JAVA_HOME.");
    System.exit(MISCONFIGURED);
  }

  /** By name: the class is too new for the compiler to see it from here. */
  private static void run(String[] args) throws Throwable {
    try {
      Class.forName(APPLICATION).getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
