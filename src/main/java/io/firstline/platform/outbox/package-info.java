/**
 * What has to reach somebody outside: entries written in the caller's transaction and delivered
 * afterwards, in order per lane, until they arrive or are given up.
 */
@NullMarked
package io.firstline.platform.outbox;

import org.jspecify.annotations.NullMarked;
