package nl.schakel.notifications.usecase;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.Letterhead;

/** Where a notice leads: to where its letter does, unless that door opens with a key. */
record NoticePlaces(Letterhead letterhead) {

  /** Words and ids. Keys are longer than words, and are not written as ids are. */
  private static final Pattern WITHOUT_KEY =
      Pattern.compile(
          "(?:/(?:[a-z][a-z-]{0,39}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))+(?:#[a-z0-9-]+)?");

  String of(Kind kind, URI button) {
    return Optional.of(button.toString())
        .filter(address -> address.startsWith(letterhead.site().toString()))
        .map(address -> address.substring(letterhead.site().toString().length()))
        .filter(WITHOUT_KEY.asMatchPredicate())
        .orElseGet(() -> withLogin(kind));
  }

  /** The page on which who logs in finds the same. */
  private static String withLogin(Kind kind) {
    return kind == Kind.BOOKING_MOVED ? "/my/bookings" : withLogin(kind.area());
  }

  private static String withLogin(Area area) {
    return switch (area) {
      case ENROLMENTS, REMINDERS -> "/my/enrolments";
      case LEADING -> "/my/sessions";
      case CIRCLES -> "/my/circles";
      case CERTIFICATES -> "/my/learning";
      case QUESTIONS -> "/my/questions";
      case REQUESTS -> "/my/requests";
      case REFERRALS -> "/referrals/inbox";
      case CHAINS -> "/my/chain-places";
      case GROUPS -> "/my/group-asks";
      case DIRECTORY -> "/my/organisation";
      case TALKS, COMMUNITIES -> "/my/communities";
      case LIBRARY -> "/my/library";
    };
  }
}
