package nl.schakel.parents.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Echo;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReadingService implements ReadParents {

  private final GroupSeries groups;
  private final ParentBook book;

  ReadingService(GroupSeries groups, ParentBook book) {
    this.groups = groups;
    this.book = book;
  }

  @Override
  public List<Overview> mine(Actor actor) {
    return overviews(
        actor, groups.goingOn(actor.organisationsFor(Permission.INVITE_PARENTS), actor.person()));
  }

  private List<Overview> overviews(Actor actor, List<Series> all) {
    List<ParentGroupId> ids = all.stream().map(Series::id).toList();
    var figures = book.figures(ids);
    var echoes = book.echoes(ids);
    return all.stream()
        .map(
            each ->
                overview(
                    actor,
                    each,
                    figures.getOrDefault(each.id(), Figures.NONE),
                    echoes.getOrDefault(each.id(), Echo.NONE)))
        .toList();
  }

  private static Overview overview(Actor actor, Series series, Figures figures, Echo echo) {
    return new Overview(
        series,
        figures,
        echo,
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
    return new Sheet(
        series, book.of(group), book.echoes(List.of(group)).getOrDefault(group, Echo.NONE), actor);
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
}
