package nl.schakel.learning.usecase;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.shared.Language;

/** When and where the programmes of the demo are given, relative to the day it is loaded. */
record DemoPlan(DemoProgramme programme, Venue venue, List<Session> sessions, ZoneId zone) {

  static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Venue TOWN_HALL =
      new Venue.OnSite("Raadhuis Voorbeelddam", "Dorpsplein 1, 1234 AB Voorbeelddam");

  /** A theme of S2: two sessions on one day. */
  static DemoPlan theme(DemoProgramme programme, LocalDate day) {
    return online(
        programme,
        List.of(
            session(day, "10:00", "11:30", BRUSSELS), session(day, "13:00", "14:30", BRUSSELS)));
  }

  static DemoPlan basics(LocalDate day) {
    return online(
        DemoProgramme.BASICS,
        List.of(
            session(day, "09:30", "12:00", BRUSSELS), session(day, "13:00", "16:00", BRUSSELS)));
  }

  /** One session a week ago, one that goes on now, and one to come. */
  static DemoPlan running(Instant now) {
    Instant begins = now.truncatedTo(ChronoUnit.HOURS);
    Instant ends = begins.plus(3, ChronoUnit.HOURS);
    return online(
        DemoProgramme.BASICS,
        Stream.of(-7, 0, 14)
            .map(
                days ->
                    new Session(
                        SessionId.next(),
                        begins.plus(days, ChronoUnit.DAYS),
                        ends.plus(days, ChronoUnit.DAYS),
                        BRUSSELS,
                        Optional.empty(),
                        0,
                        false))
            .toList());
  }

  /** Three times with the same people, four weeks between. */
  static DemoPlan peerGroup(LocalDate first) {
    return online(
        DemoProgramme.PEER_GROUP,
        Stream.of(first, first.plusWeeks(4), first.plusWeeks(8))
            .map(day -> session(day, "10:00", "12:00", BRUSSELS))
            .toList());
  }

  static DemoPlan inTheTownHall(DemoProgramme programme, LocalDate day) {
    return new DemoPlan(
        programme, TOWN_HALL, List.of(session(day, "13:30", "16:30", AMSTERDAM)), AMSTERDAM);
  }

  /** Followed at any time. */
  static DemoPlan anyTime(DemoProgramme programme) {
    return new DemoPlan(programme, new Venue.Online(), List.of(), AMSTERDAM);
  }

  static LocalDate inWeeks(LocalDate today, int weeks, DayOfWeek day) {
    return today.plusWeeks(weeks).with(nextOrSame(day));
  }

  Edition.Open open(int capacity, WaitingListPolicy waitingList) {
    return new Edition.Draft(plan(waitingList, Visibility.PUBLIC), Seats.empty(capacity)).publish();
  }

  /** For whoever is named for it. */
  Edition.Open closed(int capacity) {
    EditionPlan plan = plan(new WaitingListPolicy.Automatic(), Visibility.RESTRICTED);
    return new Edition.Draft(plan, Seats.empty(capacity)).publish();
  }

  private EditionPlan plan(WaitingListPolicy waitingList, Visibility visibility) {
    return new EditionPlan(
        EditionId.next(),
        programme.terms(),
        Language.DUTCH,
        venue,
        sessions.isEmpty() ? 0 : 6,
        Optional.empty(),
        Optional.empty(),
        sessions,
        zone,
        waitingList,
        false,
        EditionPlan.LINK_DAYS_BEFORE,
        visibility,
        0);
  }

  private static DemoPlan online(DemoProgramme programme, List<Session> sessions) {
    return new DemoPlan(
        programme, new Venue.Online(), sessions.stream().map(DemoPlan::linked).toList(), BRUSSELS);
  }

  private static Session linked(Session session) {
    return session.revise(
        session.start(),
        session.end(),
        session.zone(),
        Optional.of(URI.create("https://vergaderen.example/" + session.id().value())));
  }

  private static Session session(LocalDate day, String from, String until, ZoneId zone) {
    return new Session(
        SessionId.next(),
        day.atTime(LocalTime.parse(from)).atZone(zone).toInstant(),
        day.atTime(LocalTime.parse(until)).atZone(zone).toInstant(),
        zone,
        Optional.empty(),
        0,
        false);
  }
}
