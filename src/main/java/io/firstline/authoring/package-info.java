/**
 * From two folders to what is in force: reads and lints articles and flows together, publishes them
 * as a versioned bundle, and swaps the new version in whole. The door is {@link
 * io.firstline.authoring.Publisher}. It is never asked during a turn.
 */
@ApplicationModule(
    allowedDependencies = {"understanding", "knowledge", "flow", "language", "platform", "source"})
@NullMarked
package io.firstline.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
