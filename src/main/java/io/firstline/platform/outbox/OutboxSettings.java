package io.firstline.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pace of the outbox.
 *
 * @param lease how long a lane waits for a worker that died
 * @param giveUpAfter the age at which an entry that only ever failed is dropped
 */
@ConfigurationProperties("firstline.outbox")
record OutboxSettings(
    @DefaultValue("1s") Duration poll,
    @DefaultValue("15s") Duration lease,
    @DefaultValue("8") int lanesAtOnce,
    @DefaultValue("1s") Duration firstPause,
    @DefaultValue("5m") Duration longestPause,
    @DefaultValue("3d") Duration giveUpAfter) {}
