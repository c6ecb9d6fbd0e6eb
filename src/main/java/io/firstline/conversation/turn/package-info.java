/**
 * How one turn is decided: evidence gathered once, a pure policy, and the responder that carries
 * the decision out.
 */
@NullMarked
package io.firstline.conversation.turn;

import org.jspecify.annotations.NullMarked;
