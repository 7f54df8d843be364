package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Occasion;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Activities;
import nl.schakel.learning.Runs;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopCards;

@ApplicationService
class ActivitiesService implements NoteActivity {

  private final CommunityDesk desk;
  private final Activities activities;
  private final Runs runs;
  private final WorkshopCards workshops;

  ActivitiesService(CommunityDesk desk, Activities activities, Runs runs, WorkshopCards workshops) {
    this.desk = desk;
    this.activities = activities;
    this.runs = runs;
    this.workshops = workshops;
  }

  @Override
  public Outcome note(Actor actor, CommunityId id, Activity activity) {
    Community community = desk.kept(actor, id);
    if (activity.team().filter(team -> !hasTeam(community, team)).isPresent()) {
      return new Outcome.UnknownTeam();
    }
    if (activity.occasion().filter(it -> !isOf(community.organisation(), it)).isPresent()) {
      return new Outcome.UnknownOccasion();
    }
    return fits(id, activity) ? checked(actor, id, activity) : new Outcome.LeadsBack();
  }

  private Outcome checked(Actor actor, CommunityId id, Activity activity) {
    List<Finding> inTitle = PersonalDataCheck.findings(activity.title());
    List<Finding> inOutcome =
        activity.outcome().map(PersonalDataCheck::findings).orElseGet(List::of);
    return inTitle.isEmpty() && inOutcome.isEmpty()
        ? put(actor, id, activity)
        : new Outcome.TellsOfSomebody(inTitle, inOutcome);
  }

  private static boolean hasTeam(Community community, Team.Id team) {
    return community.profile().teams().stream().anyMatch(each -> each.id().equals(team));
  }

  private boolean isOf(OrganisationId organisation, Occasion occasion) {
    return switch (occasion) {
      case Occasion.AtEdition(var edition) ->
          runs.find(edition).filter(run -> run.organiser().equals(organisation)).isPresent();
      case Occasion.AtWorkshop(var workshop) ->
          workshops.card(workshop).filter(card -> card.keeper().equals(organisation)).isPresent();
    };
  }

  /** Also what leads to it stays before it. */
  private boolean fits(CommunityId id, Activity activity) {
    List<Activity> after =
        Stream.concat(
                activities.of(id).stream().filter(each -> !each.id().equals(activity.id())),
                Stream.of(activity))
            .toList();
    return after.stream().allMatch(each -> each.fitsAmong(after));
  }

  private Outcome put(Actor actor, CommunityId id, Activity activity) {
    activities.put(id, activity);
    desk.tell(id, Change.ACTIVITY_NOTED, Optional.empty(), actor);
    return new Outcome.Done(activity.id());
  }

  @Override
  public Outcome remove(Actor actor, CommunityId id, Activity.Id activity) {
    activities.remove(desk.kept(actor, id).id(), activity);
    desk.tell(id, Change.ACTIVITY_REMOVED, Optional.empty(), actor);
    return new Outcome.Done(activity);
  }
}
