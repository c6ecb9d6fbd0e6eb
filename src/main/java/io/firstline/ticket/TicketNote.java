package io.firstline.ticket;

import java.time.Instant;

/** An internal note, never shown to the requester. */
public record TicketNote(long id, String by, String text, Instant at) {}
