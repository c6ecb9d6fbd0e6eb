/**
 * What authors write, as text with places: YAML and Markdown files read so that every value knows
 * its file and line, the problems found in them, and the company's own values that fill their
 * placeholders. It knows neither articles nor flows.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package io.firstline.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
