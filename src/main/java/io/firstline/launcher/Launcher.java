package io.firstline.launcher;

/** The main class. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) {
    throw new UnsupportedOperationException("main");
  }
}
