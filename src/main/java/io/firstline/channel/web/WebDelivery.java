package io.firstline.channel.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.firstline.platform.live.LiveEvents;
import io.firstline.platform.outbox.DeliveryHandler;
import io.firstline.platform.outbox.DeliveryResult;
import io.firstline.platform.outbox.OutboxEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Delivers to the web chat: tells the open pages that there is something to read. */
@Component
@Profile("!memory")
final class WebDelivery implements DeliveryHandler {

  private final LiveEvents live;
  private final JsonMapper json;

  WebDelivery(LiveEvents live, JsonMapper json) {
    this.live = live;
    this.json = json;
  }

  @Override
  public String kind() {
    return "web";
  }

  @Override
  public DeliveryResult deliver(OutboxEntry entry) {
    try {
      Payload payload = json.readValue(entry.payload(), Payload.class);
      live.publish(
          "chat/" + payload.conversation(), payload.news() == null ? "message" : payload.news());
      return new DeliveryResult.Delivered();
    } catch (JacksonException unreadable) {
      return new DeliveryResult.Rejected("The payload is not one of the web channel.");
    }
  }

  /** Either messages or other news; which messages, each page knows best by itself. */
  private record Payload(@JsonProperty(required = true) UUID conversation, @Nullable String news) {}
}
