/**
 * Tickets: number, priority and its reason, who holds one, hand-off card, notes and history. The
 * door is {@link io.firstline.ticket.Tickets}. It knows no channel and no conversation; of where a
 * ticket came from it keeps an opaque origin.
 */
@ApplicationModule(allowedDependencies = {"people", "platform", "language"})
@NullMarked
package io.firstline.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
