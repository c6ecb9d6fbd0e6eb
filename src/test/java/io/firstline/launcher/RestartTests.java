package io.firstline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartTests {

  private static final Path JAVA = Path.of("/jdk/bin/java");

  @Test
  void jarIsRestartedAsAJar() {
    var restart = new Restart(JAVA, "target/firstline.jar", List.of("-Xmx300m"));

    var command = restart.command(new String[] {"explain", "VPN 안돼요"});

    assertThat(command)
        .startsWith("/jdk/bin/java", "-Xmx300m")
        .endsWith("-jar", "target/firstline.jar", "explain", "VPN 안돼요");
  }

  @Test
  void classesAreRestartedAsClasses() {
    var restart = new Restart(JAVA, "classes:a.jar", List.of());

    var command = restart.command(new String[] {});

    assertThat(command).endsWith("-cp", "classes:a.jar", "io.firstline.launcher.Launcher");
  }
}
