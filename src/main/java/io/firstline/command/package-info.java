/** The command line: one class a command. */
@ApplicationModule(
    allowedDependencies = {
      "conversation",
      "evaluation",
      "authoring",
      "flow",
      "knowledge",
      "language",
      "language :: training",
      "people",
      "platform",
      "source",
      "understanding"
    })
@NullMarked
package io.firstline.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
