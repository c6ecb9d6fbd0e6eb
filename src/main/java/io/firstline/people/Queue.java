package io.firstline.people;

/** A queue that tickets wait in, with its name in both languages. */
public record Queue(String id, String ko, String en) {}
