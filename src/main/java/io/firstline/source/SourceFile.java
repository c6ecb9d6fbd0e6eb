package io.firstline.source;

/** One file as an author wrote it; the path is relative to the folder that was read, with '/'. */
public record SourceFile(String path, String text) {}
