/**
 * Firstline, a first-line IT-support assistant. The packages below are its modules; their order,
 * and what each may use, is drawn in docs/ARCHITECTURE.md and kept by {@code ModularityTests}.
 */
@NullMarked
package io.firstline;

import org.jspecify.annotations.NullMarked;
