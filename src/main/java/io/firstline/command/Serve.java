package io.firstline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "serve",
    description = "Starts the service (the default).",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  /** The service goes on after the command returns. */
  static final int RUNNING = -1;

  private final Launch launch;

  Serve(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() {
    launch.serve();
    return RUNNING;
  }
}
