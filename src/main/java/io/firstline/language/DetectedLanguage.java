package io.firstline.language;

import org.jspecify.annotations.Nullable;

/**
 * What {@link LanguageDetector} found.
 *
 * @param language null when there are fewer than two ordinary words of Korean or English
 * @param mixed whether there are ordinary words of both
 * @param foreign whether it is a longer text of a third language
 */
public record DetectedLanguage(@Nullable Language language, boolean mixed, boolean foreign) {}
