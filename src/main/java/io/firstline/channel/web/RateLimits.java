package io.firstline.channel.web;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How many messages a minute are taken from one conversation and from one address. */
@Validated
@ConfigurationProperties("firstline.rate-limit")
record RateLimits(
    @Min(1) @DefaultValue("60") int perRequester, @Min(1) @DefaultValue("600") int perAddress) {}
