package nl.schakel.communities.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Funnel;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Noted;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Seated;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.CommunityDoor.Removed;
import nl.schakel.learning.EditionId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.workshops.WorkshopId;

/** What the API says of communities; the names are a contract. */
interface CommunityShapes {

  /** A community, as everybody may read it. */
  record CommunityShape(
      UUID id,
      String slug,
      String name,
      List<FormerNameShape> formerNames,
      String purpose,
      String language,
      List<String> topics,
      Optional<String> municipality,
      Profile.Entry entry,
      UUID organisationId,
      List<TeamShape> teams,
      int members) {

    static CommunityShape of(Sheet sheet) {
      Profile profile = sheet.profile();
      return new CommunityShape(
          sheet.id().value(),
          sheet.slug().value(),
          sheet.naming().now().text(),
          sheet.naming().former().stream()
              .map(
                  each ->
                      new FormerNameShape(
                          each.name().text(),
                          each.name().slug().value(),
                          each.reason(),
                          each.until()))
              .toList(),
          profile.purpose(),
          profile.language().tag(),
          profile.topics().stream().map(topic -> topic.value().value()).sorted().toList(),
          profile.municipality().map(MunicipalityCode::value),
          profile.entry(),
          sheet.organisation().value(),
          profile.teams().stream()
              .map(team -> new TeamShape(team.id().value(), team.name(), team.current()))
              .toList(),
          sheet.members());
    }
  }

  /** A name that it had, and why no longer. */
  record FormerNameShape(String name, String slug, String reason, Instant until) {}

  /** A team that members come from. */
  record TeamShape(UUID id, String name, boolean current) {}

  /** Somebody who belongs to it. */
  record MemberShape(
      UUID personId,
      String name,
      Optional<UUID> teamId,
      Optional<String> function,
      boolean lead,
      Instant since) {

    static MemberShape of(Seated seated, String name) {
      Seat seat = seated.seat();
      return new MemberShape(
          seated.person().value(),
          name,
          seat.team().map(Team.Id::value),
          seat.function(),
          seated.lead(),
          seated.since());
    }
  }

  /** Somebody who was taken out. */
  record RemovalShape(UUID personId, Instant at) {
    static RemovalShape of(Removed removed) {
      return new RemovalShape(removed.person().value(), removed.at());
    }
  }

  /** A link by which one joins, told once. */
  record InvitationShape(String address, Instant until) {}

  /** Until when a link works. */
  record InvitationEndShape(Instant until) {}

  /** How far it reached on a day; a stage that nobody noted is not there. */
  record FunnelShape(LocalDate day, List<FunnelLineShape> teams) {
    static FunnelShape of(Funnel funnel) {
      return new FunnelShape(
          funnel.day(),
          funnel.lines().stream()
              .map(line -> new FunnelLineShape(line.team().map(Team.Id::value), line.people()))
              .toList());
    }
  }

  /** One team; without an id those who belong to none. */
  record FunnelLineShape(Optional<UUID> teamId, Map<Stage, Integer> people) {}

  /**
   * How it is now, and how it was on the latest days on which something changed.
   *
   * @param days how many such days there are; they are a list of their own
   */
  record ReachShape(FunnelShape now, List<FunnelShape> overTime, int days) {}

  /** A number that was noted. */
  record ReadingShape(UUID id, Optional<UUID> teamId, Stage stage, LocalDate day, int people) {
    static ReadingShape of(Noted noted) {
      Reading reading = noted.reading();
      return new ReadingShape(
          noted.id().value(),
          reading.team().map(Team.Id::value),
          reading.stage(),
          reading.day(),
          reading.people());
    }
  }

  /** Something that it did or will do. */
  record ActivityShape(
      UUID id,
      Activity.Kind kind,
      String title,
      LocalDate day,
      Optional<UUID> teamId,
      Optional<String> outcome,
      Optional<UUID> ledTo,
      Optional<UUID> editionId,
      Optional<UUID> workshopId) {

    static ActivityShape of(Activity activity) {
      return new ActivityShape(
          activity.id().value(),
          activity.kind(),
          activity.title(),
          activity.day(),
          activity.team().map(Team.Id::value),
          activity.outcome(),
          activity.ledTo().map(Activity.Id::value),
          activity.edition().map(EditionId::value),
          activity.workshop().map(WorkshopId::value));
    }
  }
}
