package nl.schakel.notifications.mail;

import java.time.Instant;
import java.time.ZoneId;

/** An account has no place, so no zone; the Netherlands and Belgium share a clock. */
final class AccountZone {

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private AccountZone() {}

  static String moment(Phrases phrases, Instant instant) {
    return phrases.moment(instant, ZONE);
  }
}
