package io.firstline.knowledge;

/**
 * A place in an article that answers a question.
 *
 * @param quote the sentence of the article that fits best, plain text
 * @param score 0 to 1, comparable between questions
 */
public record Passage(Article article, String quote, double score) {}
