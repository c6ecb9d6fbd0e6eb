package io.firstline.platform.persistence;

import java.nio.file.Path;

/** The folder that holds everything this process keeps, owned by one process at a time. */
public record DataFolder(Path path) {}
