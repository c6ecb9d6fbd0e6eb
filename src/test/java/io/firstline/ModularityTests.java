package io.firstline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void modulesKeepTheirBounds() {
    ApplicationModules.of(FirstlineApplication.class).verify();
  }
}
