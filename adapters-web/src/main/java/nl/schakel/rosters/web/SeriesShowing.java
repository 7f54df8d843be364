package nl.schakel.rosters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.places.SchoolRegion;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.model.Dates;
import nl.schakel.rosters.usecase.ProposeSeries.Group;
import nl.schakel.rosters.usecase.ProposeSeries.Planned;
import nl.schakel.rosters.web.SeriesInput.Rhythm;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;

/** Shows what is proposed for a group. */
@Component
class SeriesShowing {

  /** People have to be asked first, and parents found. */
  private static final int WEEKS_AHEAD = 4;

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final ObstacleWords words;
  private final RefusalWords refusals;
  private final Clock clock;

  SeriesShowing(ObstacleWords words, RefusalWords refusals, Clock clock) {
    this.words = words;
    this.refusals = refusals;
    this.clock = clock;
  }

  SeriesPage page(Group group, Frame frame) {
    Course course = group.course();
    String back = BoardWords.GROUPS + course.id().value();
    return new SeriesPage(
        new FormView(SeriesPage.TEXTS, usual(group), List.of()),
        RosterNames.title(course, frame),
        back + "/proposal",
        back,
        frame.dates().period(group.deal().from(), group.deal().until()),
        course.undated(),
        List.of(),
        List.of(),
        List.of(),
        true);
  }

  private Map<String, List<String>> usual(Group group) {
    return Map.of(
        "first", List.of(first(group.deal()).toString()),
        "days", List.of("TUESDAY"),
        "time", List.of("10:00"),
        "minutes", List.of("120"),
        "rhythm", List.of(Rhythm.WEEKLY.name()),
        "timeZone", List.of(zone(group.course())),
        "place", List.of(group.course().place()),
        "region", SchoolRegion.of(group.course().municipality()).stream().map(Enum::name).toList());
  }

  private LocalDate first(Deal deal) {
    LocalDate soon = clock.instant().atZone(WorkingDays.ZONE).toLocalDate().plusWeeks(WEEKS_AHEAD);
    return soon.isBefore(deal.from()) ? deal.from() : soon;
  }

  private static String zone(Course course) {
    return course.municipality().value().startsWith("GM") ? "Europe/Amsterdam" : "Europe/Brussels";
  }

  SeriesPage proposed(SeriesPage page, Dates dates, Input input, Frame frame) {
    Map<String, List<String>> values = new HashMap<>(input.typed());
    for (int number = 0; number < dates.chosen().size(); number++) {
      values.put(field(number), List.of(dates.chosen().get(number).format(LOCAL)));
    }
    return page.proposing(
        new FormView(SeriesPage.TEXTS, values, List.of()),
        fields(dates.chosen().size()),
        words.skipped(dates, frame),
        dates.isEnough());
  }

  private static List<String> fields(int many) {
    return IntStream.range(0, many).mapToObj(SeriesShowing::field).toList();
  }

  private static String field(int number) {
    return "meetings." + number + ".starts";
  }

  /** With as many dates as were sent. */
  SeriesPage typed(SeriesPage page, Input input, List<FieldError> errors, List<String> refused) {
    List<String> fields =
        fields(12).stream().filter(name -> input.typed().containsKey(name)).toList();
    return page.because(new FormView(SeriesPage.TEXTS, input.typed(), errors), fields, refused);
  }

  List<String> refused(List<Planned> all, Frame frame) {
    return refusals.refused(all, frame);
  }
}
