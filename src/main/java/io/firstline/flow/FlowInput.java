package io.firstline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the question of a flow.
 *
 * @param choice the id of the choice that was clicked, null when the answer was typed
 * @param text the redacted words, empty when clicked
 * @param meanings what the words mean, likeliest first; may be empty
 */
public record FlowInput(@Nullable String choice, String text, List<Meaning> meanings) {}
