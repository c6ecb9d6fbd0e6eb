package io.firstline.understanding;

/** A dialogue act and how likely it is, 0 to 1. */
public record ActCandidate(DialogueAct act, double probability) {}
