/**
 * Teaches the Korean encoder its vectors and its lexicon, from pairs of sentences that mean the
 * same. It runs when the product is made, never while it serves. The door is {@link
 * io.firstline.language.training.EncoderTraining}.
 */
@NamedInterface("training")
@NullMarked
package io.firstline.language.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
