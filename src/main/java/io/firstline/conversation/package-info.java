/**
 * The engine: one turn at a time, who holds the conversation, and every operation of a technician
 * on it. The door is {@link io.firstline.conversation.Conversations}. It knows no channel and no
 * desk.
 */
@ApplicationModule(
    allowedDependencies = {
      "understanding",
      "knowledge",
      "flow",
      "people",
      "ticket",
      "authoring",
      "language",
      "source",
      "platform"
    })
@NullMarked
package io.firstline.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
