package io.firstline.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Times as a page shows them first; a script then turns them to the reader's own zone. */
@Component("times")
@Profile("!memory")
final class Times {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final MessageSource messages;
  private final Clock clock;

  Times(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  public String clock(Instant at) {
    return CLOCK.format(at.atZone(ZoneId.systemDefault()));
  }

  public String ago(Instant from) {
    Duration past = Duration.between(from, clock.instant());
    if (past.toMinutes() < 1) {
      return say("ago.now");
    }
    if (past.toHours() < 1) {
      return say("ago.minutes", past.toMinutes());
    }
    return past.toDays() < 1
        ? say("ago.hours", past.toHours(), past.toMinutesPart())
        : say("ago.days", past.toDays(), past.toHoursPart());
  }

  private String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
