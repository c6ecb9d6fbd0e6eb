/** What is wrong at start, said in sentences with a cure. */
@NullMarked
package io.firstline.platform.startup;

import org.jspecify.annotations.NullMarked;
