package io.firstline.understanding;

/** An example of what people write, with its label. */
public record LabelledText(String label, String text) {}
