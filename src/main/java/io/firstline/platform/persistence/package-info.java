/**
 * The database: the embedded PostgreSQL or a given one, and the data folder with its single owner.
 */
@NullMarked
package io.firstline.platform.persistence;

import org.jspecify.annotations.NullMarked;
