package io.firstline.understanding;

import io.firstline.language.Bilingual;
import java.util.List;

/** Whose matter something is that is not IT's: tell-tale words, and the sentence that sends on. */
public record Signpost(String id, List<String> words, Bilingual text) {}
