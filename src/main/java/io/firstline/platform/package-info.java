/**
 * The ground that carries the trade without knowing it: persistence, outbox, live events, security
 * and the start-up report.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package io.firstline.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
