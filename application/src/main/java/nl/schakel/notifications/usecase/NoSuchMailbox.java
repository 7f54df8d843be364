package nl.schakel.notifications.usecase;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a mail server says that there is no such mailbox (RFC 5321, 4.2.3, and RFC 3463, 3.2), at
 * once or by mail, and not that it is full, shut, or does not like what we write: many say that
 * with 550 5.7.1. Of the second kind of codes 5.1.7 to 5.1.9 are about who sends.
 */
final class NoSuchMailbox {

  private static final String STATUS = "_5\\.1\\.(?:[0-46]|10)";

  static final Predicate<String> SAID =
      Pattern.compile("SMTP_55[013](?:" + STATUS + ")?|DSN" + STATUS).asMatchPredicate();

  private NoSuchMailbox() {}
}
