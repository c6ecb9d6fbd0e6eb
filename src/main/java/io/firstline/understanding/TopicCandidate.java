package io.firstline.understanding;

/** A topic and how likely the message is about it, 0 to 1. */
public record TopicCandidate(String topic, double probability) {}
