/**
 * Scripted conversations: what an author writes in {@code conversation-flows}, parsed, linted and
 * run step by step. The door is {@link io.firstline.flow.Flows}. It touches nothing but text: a
 * step that needs the world is handed back in an {@link io.firstline.flow.Advance}.
 */
@ApplicationModule(allowedDependencies = {"language", "source"})
@NullMarked
package io.firstline.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
