package io.firstline.platform.startup;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives back the memory that starting took. A start reads all content and learns from it, and the
 * JVM would keep the room for ever; serving needs a fraction.
 */
@Component
@Profile("!memory")
final class SmallHeap {

  private static final Map<String, String> OPTIONS =
      Map.of(
          "MinHeapFreeRatio", "20",
          "MaxHeapFreeRatio", "50",
          "G1PeriodicGCInterval", "300000");

  @EventListener(ApplicationReadyEvent.class)
  void giveBack() {
    var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (machine != null) {
      OPTIONS.forEach((name, value) -> set(machine, name, value));
      System.gc();
    }
  }

  /** What the operator set stays, and another collector may not know the option. */
  private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
    try {
      var option = machine.getVMOption(name);
      if (option.isWriteable() && option.getOrigin().name().equals("DEFAULT")) {
        machine.setVMOption(name, value);
      }
    } catch (IllegalArgumentException e) {
      // then the collector's own ways are as good
    }
  }
}
