package io.firstline.channel.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the chat API. */
@Configuration(proxyBeanMethods = false)
@Profile("!memory")
@EnableConfigurationProperties({ChatSettings.class, RateLimits.class})
class WebChannel implements WebMvcConfigurer {

  private final ChatGate gate;

  WebChannel(ChatGate gate) {
    this.gate = gate;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate).addPathPatterns("/api/chat/**");
  }
}
