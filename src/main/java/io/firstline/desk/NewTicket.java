package io.firstline.desk;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A ticket taken by hand, from a call or a walk-in. Serializable, because a form that is refused
 * comes back filled by way of the session.
 *
 * @param text the problem in the person's words; the title when absent
 * @param contact an e-mail address or a phone number
 * @param onBehalfOf whose problem it is when they cannot call themselves
 * @param priority one word; without it, ranked by impact and urgency
 */
record NewTicket(
    @Nullable String title,
    @Nullable String text,
    @Nullable String name,
    @Nullable String contact,
    @Nullable String onBehalfOf,
    @Nullable String priority,
    @Nullable String reason,
    @Nullable String impact,
    @Nullable String urgency,
    @Nullable String language,
    @Nullable String queue)
    implements Serializable {}
