package io.firstline.knowledge;

import io.firstline.language.Language;

/**
 * What one document of the index says for an article.
 *
 * @param article the article's place in the list of those that were indexed
 * @param kind the field that was asked
 * @param document its number in the index
 * @param score 0 to 1, the document against the question's own wording
 */
record Evidence(
    int article, Language language, String kind, int document, double score, Asked asked) {}
