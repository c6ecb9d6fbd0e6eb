package io.firstline.channel.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a stream goes on: after the last message that the page has.
 *
 * @param fromStart nothing was seen yet
 */
record ResumePoint(long seq, boolean fromStart) {

  /** A reconnecting browser repeats the last id; a page that comes back names it in the address. */
  static ResumePoint of(@Nullable String lastEventId, @Nullable String after) {
    @Nullable String seen = lastEventId == null || lastEventId.isBlank() ? after : lastEventId;
    if (seen == null) {
      return new ResumePoint(0, true);
    }
    try {
      return new ResumePoint(Math.max(0, Long.parseLong(seen.strip())), false);
    } catch (NumberFormatException notOurs) {
      return new ResumePoint(0, true);
    }
  }
}
