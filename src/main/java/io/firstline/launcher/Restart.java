package io.firstline.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The same program once more, on another Java: same arguments, same terminal, and its end is ours.
 */
record Restart(Path java, String classPath, List<String> flags) {

  static Restart on(JavaHome home) {
    return new Restart(
        home.program(),
        System.getProperty("java.class.path"),
        ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  int run(String[] args) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command(args)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    return process.waitFor();
  }

  List<String> command(String[] args) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(flags);
    command.add("-D" + LostParent.PROPERTY + "=" + ProcessHandle.current().pid());
    if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
      command.addAll(List.of("-jar", classPath));
    } else {
      command.addAll(List.of("-cp", classPath, Launcher.class.getName()));
    }
    command.addAll(List.of(args));
    return command;
  }

  /** Asks, and waits as long as it takes: whoever lost patience with us kills us both. */
  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
