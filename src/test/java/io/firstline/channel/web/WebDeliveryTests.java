package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.live.LiveEvents;
import io.firstline.platform.outbox.DeliveryResult;
import io.firstline.platform.outbox.OutboxEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WebDeliveryTests {

  private static final String ID = "5f2d7a52-6d52-4f0e-9d8b-3a6a3c1a0a11";

  private final List<String> published = new ArrayList<>();
  private final WebDelivery delivery = new WebDelivery(new Recording(), JsonMapper.shared());

  @Test
  void messagesWakeThePages() {
    DeliveryResult result = deliver("{\"conversation\":\"%s\",\"from\":3,\"to\":4}".formatted(ID));

    assertThat(result).isEqualTo(new DeliveryResult.Delivered());
    assertThat(published).containsExactly("chat/" + ID + " message");
  }

  @Test
  void otherNewsIsToldAsWhatItIs() {
    deliver("{\"conversation\":\"%s\",\"news\":\"holder\"}".formatted(ID));

    assertThat(published).containsExactly("chat/" + ID + " holder");
  }

  @Test
  void unreadablePayloadIsGivenUp() {
    assertThat(deliver("{}")).isInstanceOf(DeliveryResult.Rejected.class);
    assertThat(deliver("{\"conversation\":\"x\"}")).isInstanceOf(DeliveryResult.Rejected.class);
    assertThat(published).isEmpty();
  }

  private DeliveryResult deliver(String payload) {
    return delivery.deliver(new OutboxEntry(1, ID, "web", payload, 0));
  }

  private final class Recording implements LiveEvents {

    @Override
    public void publish(String topic, String detail) {
      published.add(topic + " " + detail);
    }

    @Override
    public Subscription subscribe(String topic, Consumer<String> listener) {
      return () -> {};
    }
  }
}
