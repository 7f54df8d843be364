package nl.schakel.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Actor.Duties.Duty;
import nl.schakel.access.Actor.Duties.Kind;
import nl.schakel.places.WorkingDays;
import nl.schakel.portal.web.TodayPage.Task;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Asks every feature what waits, and puts it into words. */
@Component
class TodayShowing {

  private static final Duration SOON = Duration.ofDays(2);

  /** What comes by itself at a moment, whatever somebody does. */
  private static final Set<Kind> NEXT = EnumSet.of(Kind.NEXT_SESSION, Kind.LEADS_NEXT);

  private final List<Duties> duties;
  private final Clock clock;

  TodayShowing(List<Duties> duties, Clock clock) {
    this.duties = List.copyOf(duties);
    this.clock = clock;
  }

  TodayPage page(Actor actor, Frame frame) {
    List<Task> tasks =
        duties.stream()
            .flatMap(feature -> feature.of(actor).stream())
            .sorted(
                Comparator.comparing((Duty duty) -> duty.until().orElse(Instant.MAX))
                    .thenComparing(Duty::kind))
            .map(duty -> task(duty, frame))
            .toList();
    return new TodayPage(tasks, Menu.ownPages(actor, frame));
  }

  private Task task(Duty duty, Frame frame) {
    String key = "portal.today." + duty.kind().name();
    return new Task(
        frame.text(key, "count", duty.number()),
        duty.until()
            .map(
                until ->
                    frame.text(
                        NEXT.contains(duty.kind()) ? "portal.today.on" : "portal.today.until",
                        "moment",
                        frame.dates().moment(until, WorkingDays.ZONE))),
        duty.until().filter(clock.instant().plus(SOON)::isAfter).isPresent(),
        new Link(frame.text(key + ".action"), address(duty.kind())));
  }

  private static String address(Kind kind) {
    return switch (kind) {
      case SEAT_OFFERED, NEXT_SESSION -> "/my/enrolments";
      case LEADS_NEXT, LISTS_TO_CLOSE -> "/my/sessions";
      case REVIEWS -> "/reviews";
      case REFERRALS_RECEIVED -> "/referrals/inbox";
      case REFERRALS_ANSWERED -> "/referrals/outbox";
      case QUESTIONS -> "/advice/inbox";
      case REQUESTS -> "/requests";
      case GROUP_ASKS -> "/my/group-asks";
      case CHAIN_PLACES -> "/my/chain-places";
      case TALK_REPORTED -> "/my/reported-posts";
      case COMMUNITY_WITHOUT_LEAD, COMMUNITY_ASKED -> "/my/communities";
      case LIBRARY_OFFERED, LIBRARY_REPORTED -> "/library-keeping";
      case LIBRARY_SENT_BACK -> "/my/library";
    };
  }
}
