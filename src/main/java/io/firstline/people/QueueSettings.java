package io.firstline.people;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The queues, {@code firstline.queues.<id>.ko} and {@code .en}; without any, the usual two. */
@ConfigurationProperties("firstline")
record QueueSettings(@DefaultValue Map<String, Names> queues) {

  private static final List<Queue> USUAL =
      List.of(
          new Queue("service-desk", "서비스 데스크", "Service desk"),
          new Queue("security", "보안", "Security"));

  List<Queue> all() {
    if (queues.isEmpty()) {
      return USUAL;
    }
    return queues.entrySet().stream()
        .map(e -> new Queue(e.getKey(), e.getValue().ko(), e.getValue().en()))
        .toList();
  }

  record Names(String ko, String en) {}
}
