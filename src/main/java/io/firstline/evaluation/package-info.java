/**
 * Stories and labelled files run against the engine, and the figures counted from them. It is never
 * asked during a turn.
 */
@ApplicationModule(
    allowedDependencies = {
      "conversation",
      "people",
      "ticket",
      "understanding",
      "knowledge",
      "flow",
      "language",
      "source"
    })
@NullMarked
package io.firstline.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
