package io.firstline.language.training;

/** A text by the numbers of its features, and the vector it should get. */
record Lesson(int[] features, float[] target) {}
