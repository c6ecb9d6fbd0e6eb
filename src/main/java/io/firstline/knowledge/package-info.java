/**
 * Articles and the search over them. The door is {@link io.firstline.knowledge.KnowledgeBase}. It
 * knows no conversation and words no reply.
 */
@ApplicationModule(allowedDependencies = {"language", "source"})
@NullMarked
package io.firstline.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
