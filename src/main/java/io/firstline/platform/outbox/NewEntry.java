package io.firstline.platform.outbox;

/** An entry that has no row yet. */
record NewEntry(String lane, String kind, String payload) {}
