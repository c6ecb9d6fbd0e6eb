package io.firstline.understanding;

import java.util.List;

/**
 * What one published version of the content teaches the understander.
 *
 * @param topics example questions of both languages, labelled with the topic's id
 * @param outOfScope texts that are nobody's topic
 * @param signposts matters of other departments
 * @param danger the words and the sentence for danger to people
 */
public record TrainingSet(
    List<LabelledText> topics,
    List<LabelledText> outOfScope,
    List<Signpost> signposts,
    Signpost danger) {}
