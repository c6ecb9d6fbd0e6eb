package io.firstline.ticket;

import java.time.Instant;

/** One line of a ticket's history: who did what, when; append-only. */
public record TicketChange(String by, String what, String detail, Instant at) {}
