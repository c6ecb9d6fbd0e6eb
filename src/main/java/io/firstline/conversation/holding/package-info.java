/** Who holds a conversation: the state machine from bot over queue to technician and back. */
@NullMarked
package io.firstline.conversation.holding;

import org.jspecify.annotations.NullMarked;
