/**
 * News for open pages, across threads and nodes, sent when the transaction that made it commits.
 */
@NullMarked
package io.firstline.platform.live;

import org.jspecify.annotations.NullMarked;
