package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Confirmed;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.ParentGroup.Running;
import nl.schakel.groups.port.Asks;
import nl.schakel.groups.port.Bookings;
import nl.schakel.groups.port.Meetings;
import nl.schakel.groups.port.ParentGroups;
import nl.schakel.groups.usecase.DemoGroupsContent.Spoken;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.usecase.UseCasePart;

/** Groups of the demo with their dates and who leads them: one in each state for an agreement. */
@UseCasePart
class DemoSeries {

  private static final int PARENTS = 13;

  private final ParentGroups groups;
  private final Meetings meetings;
  private final Asks asks;
  private final Bookings bookings;
  private final People people;
  private final Clock clock;

  DemoSeries(
      ParentGroups groups,
      Meetings meetings,
      Asks asks,
      Bookings bookings,
      People people,
      Clock clock) {
    this.groups = groups;
    this.meetings = meetings;
    this.asks = asks;
    this.bookings = bookings;
    this.people = people;
    this.clock = clock;
  }

  /** How a group of the demo stands, and in how many weeks it begins. */
  private enum Stage {
    RECRUITING(6),
    RUNNING(-2),
    CONFIRMED(3),
    COMPLETED(-20),
    PLANNED(10),
    CANCELLED(8);

    private final int weeks;

    Stage(int weeks) {
      this.weeks = weeks;
    }
  }

  /**
   * As many groups as were agreed, each in another stage.
   *
   * @param shift with which stage to begin, and at which hour they meet
   */
  void load(Agreed agreement, int shift) {
    int number = shift;
    for (Map.Entry<Language, Integer> each : agreement.terms().groups().entrySet()) {
      for (int one = 0; one < each.getValue(); one++) {
        Stage stage = Stage.values()[(number * 2 + shift) % Stage.values().length];
        add(agreement, each.getKey(), stage, number++);
      }
    }
  }

  private void add(Agreed agreement, Language language, Stage stage, int number) {
    LocalDate first =
        clock
            .instant()
            .atZone(WorkingDays.ZONE)
            .toLocalDate()
            .plusWeeks(stage.weeks)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(1 + number % 5)));
    Planned planned =
        new Planned(
            Plan.fresh(
                agreement.getId(),
                agreement.between().municipality(),
                agreement.between().provider(),
                language,
                new Arrangement(
                    "Buurthuis De Brug, zaal " + (number + 1),
                    Arrangement.USUAL_MINIMUM,
                    Arrangement.USUAL_MAXIMUM,
                    Arrangement.USUAL_MEETINGS,
                    first.minusWeeks(7))));
    groups.add(planned);
    if (stage != Stage.PLANNED) {
      led(planned, stage, meetings(planned, first, 9 + number % 3 * 3));
    }
  }

  private List<Meeting> meetings(Planned group, LocalDate first, int hour) {
    List<Meeting> series = new ArrayList<>();
    for (HandoutTopic topic : HandoutTopic.values()) {
      Instant start =
          first.plusWeeks(series.size()).atTime(hour, 30).atZone(WorkingDays.ZONE).toInstant();
      Appointment appointment =
          new Appointment(
              start,
              Duration.ofHours(2),
              WorkingDays.ZONE,
              group.plan().arrangement().place(),
              topic,
              true);
      Meeting meeting = new Meeting(MeetingId.next(), group.getId(), appointment, 0);
      meetings.add(meeting);
      series.add(meeting);
    }
    return series;
  }

  private void led(Planned planned, Stage stage, List<Meeting> series) {
    List<Ask> asked = new ArrayList<>();
    if (stage != Stage.CANCELLED) {
      Spoken spoken = spoken(planned.plan().language());
      asked.add(ask(planned, GroupPart.TRAINER, spoken, true));
      asked.add(ask(planned, GroupPart.KEY_PERSON, spoken, stage != Stage.RECRUITING));
      bookings.rewrite(planned.getId(), Booking.of(planned.plan().municipality(), series, asked));
    }
    groups.save(at(stage, planned));
  }

  private static Spoken spoken(Language language) {
    for (Spoken each : Spoken.values()) {
      if (each.language().equals(language)) {
        return each;
      }
    }
    return Spoken.ARABIC;
  }

  private Ask ask(Planned group, GroupPart part, Spoken spoken, boolean comes) {
    PersonId person = people.findByEmail(spoken.address(part, 1)).orElseThrow().id();
    Ask.Open open =
        new Ask.Open(
            new Question(
                AskId.next(),
                group.getId(),
                Optional.empty(),
                part,
                person,
                Optional.empty(),
                Optional.empty(),
                clock.instant()));
    asks.add(open);
    if (!comes) {
      return open;
    }
    Ask.Accepted accepted = open.accept(clock.instant());
    asks.save(accepted);
    return accepted;
  }

  private ParentGroup at(Stage stage, Planned planned) {
    Instant now = clock.instant();
    return switch (stage) {
      case PLANNED -> planned;
      case RECRUITING -> planned.recruit(now).count(PARENTS - 4);
      case CONFIRMED -> new Confirmed(planned.recruit(now).count(PARENTS).plan());
      case RUNNING -> new Running(planned.recruit(now).count(PARENTS).plan());
      case COMPLETED ->
          new Running(planned.recruit(now).count(PARENTS).plan())
              .complete(now.minus(Duration.ofDays(90)));
      case CANCELLED -> planned.cancel("Er waren te weinig ouders in deze wijk.", now);
    };
  }
}
