package io.firstline.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class BelievedProxiesTests {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "0:0:0:0:0:0:0:1, true",
    "::1, true",
    "10.0.0.5, false",
    "192.168.1.9, false",
    "172.20.0.2, false",
    "fd00::1, false"
  })
  void onlyThisMachineIsBelieved(String address, boolean believed) throws Exception {
    List<PropertySource<?>> sources =
        new YamlPropertySourceLoader()
            .load("application", new ClassPathResource("application.yml"));

    Object proxies = sources.getFirst().getProperty("server.tomcat.remoteip.internal-proxies");

    assertThat(address.matches(Objects.requireNonNull(proxies).toString())).isEqualTo(believed);
  }
}
