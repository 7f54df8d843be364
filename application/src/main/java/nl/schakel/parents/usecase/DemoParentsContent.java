package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Invitation;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.port.Presences;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Parents without names in groups that go on: most come, and meetings were counted. */
@ApplicationService
class DemoParentsContent implements DemoContent {

  private static final OrganisationId PROVIDER = DemoOrganisation.VLUCHTELINGENWERK.id();
  private static final int LEADERS = 2;
  private static final int ENOUGH = 13;
  private static final int TOO_FEW = 9;
  private static final int SPARE = 1;

  private final GroupSeries groups;
  private final GroupSeries.Heads heads;
  private final Parents parents;
  private final Presences presences;
  private final Clock clock;
  private final Random random = new Random(590);

  DemoParentsContent(
      GroupSeries groups,
      GroupSeries.Heads heads,
      Parents parents,
      Presences presences,
      Clock clock) {
    this.groups = groups;
    this.heads = heads;
    this.parents = parents;
    this.presences = presences;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "parents";
  }

  @Override
  public int order() {
    return 590;
  }

  @Override
  public void load() {
    groups.between(List.of(PROVIDER)).stream()
        .filter(series -> series.stage() == Stage.OPEN && !series.meetings().isEmpty())
        .forEach(this::fill);
  }

  /**
   * One of those who were invited has not answered; while somebody is missing who leads it, a group
   * has too few parents, too.
   */
  private void fill(Series series) {
    Instant now = clock.instant();
    int coming = series.leaders().size() < LEADERS ? TOO_FEW : ENOUGH;
    IntStream.rangeClosed(0, coming).forEach(number -> add(series, number, coming, now));
    heads.count(series.id(), coming, Optional.empty());
    series.meetings().stream()
        .filter(meeting -> meeting.end().isBefore(now))
        .forEach(
            meeting -> presences.heads(meeting.id(), series.id(), Optional.of(coming - SPARE)));
  }

  private void add(Series series, int number, int coming, Instant now) {
    Invited parent =
        new Invited(
            new Invitation(
                ParentId.next(),
                series.id(),
                new Known(
                    new Alias("Ouder " + (char) ('A' + number)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    number % 3 == 0),
                ComeCode.random(random),
                Route.INVITED,
                Optional.empty(),
                now,
                false));
    parents.add(parent, series.provider());
    if (number < coming) {
      parents.save(new Coming(parent.invitation(), now));
    }
  }
}
