/**
 * How a sentence becomes a vector. English goes through a transformer, Korean through a table of
 * word and letter vectors that were taught the transformer's space, so that both can be compared.
 * The module's door to it is {@link io.firstline.language.SentenceEncoder}.
 */
@NullMarked
package io.firstline.language.encoder;

import org.jspecify.annotations.NullMarked;
