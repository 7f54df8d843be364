package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.ParentsErased;
import nl.schakel.parents.port.ParentArchive;
import nl.schakel.parents.port.Parents;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** Who invited parents, for who has an account; and how parents, who have none, are forgotten. */
@ApplicationService
class ParentRecords implements PersonalRecords, LookAfterParents.Forget {

  private final ParentArchive archive;
  private final Parents parents;
  private final GroupSeries groups;
  private final LinkTokens links;
  private final Events events;
  private final Clock clock;

  ParentRecords(
      ParentArchive archive,
      Parents parents,
      GroupSeries groups,
      LinkTokens links,
      Events events,
      Clock clock) {
    this.archive = archive;
    this.parents = parents;
    this.groups = groups;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "parents";
  }

  @Override
  public int order() {
    return 590;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("invited", archive.invitationsBy(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public void forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    groups.overBefore(archive.known(), end).forEach(this::leaveNumbers);
  }

  private void leaveNumbers(ParentGroupId group) {
    groups.lock(group);
    parents
        .of(group)
        .forEach(each -> links.revoke(Purpose.PARENT_INVITATION, each.getId().value()));
    archive.leaveNumbers(group);
    events.publish(new ParentsErased(group, clock.instant()));
  }
}
