/**
 * The ways in and out for requesters, one sub-package a channel. Channels map and deliver; they
 * decide nothing.
 */
@ApplicationModule(
    allowedDependencies = {
      "conversation",
      "knowledge",
      "people",
      "ticket",
      "language",
      "source",
      "platform"
    })
@NullMarked
package io.firstline.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
