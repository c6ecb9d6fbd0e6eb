package io.firstline.knowledge;

/**
 * An article that a question may be about.
 *
 * @param score 0 to 1, comparable between questions
 */
public record Match(Article article, double score) {}
