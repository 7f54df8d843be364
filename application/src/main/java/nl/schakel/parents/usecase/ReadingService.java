package nl.schakel.parents.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReadingService implements ReadParents {

  private final GroupSeries groups;
  private final ParentBook book;
  private final Providers providers;

  ReadingService(GroupSeries groups, ParentBook book, Providers providers) {
    this.groups = groups;
    this.book = book;
    this.providers = providers;
  }

  @Override
  public List<Overview> mine(Actor actor) {
    return overviews(
        actor, groups.goingOn(actor.organisationsFor(Permission.INVITE_PARENTS), actor.person()));
  }

  private List<Overview> overviews(Actor actor, List<Series> all) {
    var figures = book.figures(all.stream().map(Series::id).toList());
    return all.stream()
        .map(each -> overview(actor, each, figures.getOrDefault(each.id(), Figures.NONE)))
        .toList();
  }

  private static Overview overview(Actor actor, Series series, Figures figures) {
    return new Overview(
        series,
        figures,
        actor.mayFor(Permission.INVITE_PARENTS, series.provider()),
        actor.mayFor(Permission.KEEP_GROUPS, series.provider()) || series.isLedBy(actor.person()));
  }

  @Override
  public Sheet sheet(Actor actor, ParentGroupId group) {
    Series series =
        groups
            .find(group)
            .filter(found -> actor.mayFor(Permission.INVITE_PARENTS, found.provider()))
            .orElseThrow(ParentDesk::unknown);
    return new Sheet(series, book.of(group), actor);
  }

  @Override
  public Sitting sitting(Actor actor, MeetingId id) {
    Series series =
        groups
            .find(id)
            .filter(found -> Leading.isLed(actor, found, id))
            .orElseThrow(ParentDesk::unknown);
    Gathering meeting = series.meeting(id).orElseThrow(ParentDesk::unknown);
    return new Sitting(series, meeting, book.roll(id, series.id()));
  }

  @Override
  public List<Overview> figures(Actor actor) {
    return overviews(
        actor, groups.between(actor.organisationsFor(Permission.READ_GROUP_AGREEMENTS)));
  }

  @Override
  public Optional<Summons> summons(ParentId parent, Instant now) {
    return book.find(parent)
        .flatMap(
            line ->
                groups
                    .find(line.group())
                    .filter(series -> isToCome(series, now))
                    .map(series -> summons(line, series, now)));
  }

  private static boolean isToCome(Series series, Instant now) {
    return series.stage() == Stage.OPEN
        && (series.meetings().isEmpty() || series.next(now).isPresent());
  }

  private Summons summons(Line line, Series series, Instant now) {
    return new Summons(
        line,
        series,
        series.next(now),
        providers.name(series.provider()),
        providers.phone(series.provider()));
  }
}
