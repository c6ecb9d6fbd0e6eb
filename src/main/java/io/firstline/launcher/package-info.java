/** The main class: finds a Java that is new enough, then starts the application. */
@NullMarked
package io.firstline.launcher;

import org.jspecify.annotations.NullMarked;
