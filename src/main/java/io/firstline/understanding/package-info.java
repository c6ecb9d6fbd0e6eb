/**
 * What a message means: its language, the text without its secrets, the dialogue act, the likely
 * topics and the signals of danger and urgency. The door is {@link
 * io.firstline.understanding.Understander}. It never stores, logs or returns raw text.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package io.firstline.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
