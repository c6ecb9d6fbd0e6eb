/** What technicians see and touch: the desk's pages and the technician API. It holds no rule. */
@ApplicationModule(
    allowedDependencies = {
      "conversation",
      "ticket",
      "people",
      "knowledge",
      "flow",
      "language",
      "platform"
    })
@NullMarked
package io.firstline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
