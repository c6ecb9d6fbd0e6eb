package io.firstline.conversation;

/** What a requester sees of their ticket; the words of the API. */
public record TicketSummary(String number, String state, String priority) {}
