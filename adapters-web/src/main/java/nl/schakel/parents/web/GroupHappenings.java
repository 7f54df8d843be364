package nl.schakel.parents.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.places.Happenings;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import org.springframework.stereotype.Component;

/** The next meeting of every group that parents can still join: the page to join tells the same. */
@Component
class GroupHappenings implements Happenings {

  /** Who was not there at the first two meetings comes too late. */
  private static final int SECOND = 2;

  private final GroupSeries groups;
  private final Texts texts;
  private final Clock clock;

  GroupHappenings(GroupSeries groups, Texts texts, Clock clock) {
    this.groups = groups;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Happening> during(Period period) {
    return groups.meeting(period.begin(), period.end()).stream()
        .filter(each -> each.stage() == Stage.OPEN && !each.hasBegun(SECOND, clock.instant()))
        .flatMap(series -> next(series, period))
        .toList();
  }

  private Stream<Happening> next(Series series, Period period) {
    return series
        .next(clock.instant())
        .filter(meeting -> period.touches(meeting.start(), meeting.end()))
        .map(meeting -> happening(series, meeting))
        .stream();
  }

  private Happening happening(Series series, Gathering meeting) {
    return new Happening(
        meeting.id().value().toString(),
        Kind.PARENT_GROUP,
        title(series.language()),
        Optional.of(new Part(series.meetings().indexOf(meeting) + 1, series.meetings().size()))
            .filter(part -> part.total() > 1),
        new When.Hours(meeting.start(), meeting.end(), meeting.zone()),
        new Where.Somewhere(Optional.of(meeting.place()), Optional.of(series.municipality())),
        Set.of(),
        series.language(),
        Optional.empty(),
        ParentPaths.join(series.municipality(), series.language()),
        Optional.empty());
  }

  private LocalizedText title(Language spoken) {
    LocalizedText title = LocalizedText.dutch(title(spoken, Language.DUTCH));
    for (Language reader : Texts.LANGUAGES) {
      title = title.with(reader, title(spoken, reader));
    }
    return title;
  }

  private String title(Language spoken, Language reader) {
    return texts
        .in(reader)
        .text("parents.happening", "language", spoken.locale().getDisplayLanguage(reader.locale()));
  }
}
