package io.firstline.conversation.turn;

/** A decision and why it was made, in words for a technician. */
record Decided(Decision decision, String reason) {}
