package io.firstline.channel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who may begin a chat. */
@ConfigurationProperties("firstline.chat")
record ChatSettings(@DefaultValue("open") Access access) {

  enum Access {
    OPEN,
    SIGNED_IN
  }
}
