package nl.schakel.communities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Reading.Stage;

/** What programs send about communities; the names are a contract. */
interface CommunityBodies {

  /** What is looked for. */
  record AskedQuery(
      Optional<List<String>> topic,
      Optional<String> q,
      Optional<Integer> pageNumber,
      Optional<Integer> pageSize) {}

  /** A new community. */
  record FoundedBody(
      UUID organisationId,
      String name,
      String purpose,
      String language,
      Optional<List<String>> topics,
      Optional<String> municipality,
      Profile.Entry entry,
      Optional<List<String>> teams) {}

  /** What it is for; a team that is not named is no longer worked with. */
  record ProfileBody(
      String purpose,
      String language,
      Optional<List<String>> topics,
      Optional<String> municipality,
      Profile.Entry entry,
      Optional<List<String>> teams) {}

  /** Another name, and why. */
  record NameBody(String name, String reason) {}

  /** From where somebody comes who joins. */
  record SeatBody(Optional<UUID> team, Optional<String> function) {}

  /** From where somebody comes who asks to be let in, and why they ask. */
  record AskingBody(Optional<UUID> team, Optional<String> function, Optional<String> words) {}

  /** What who is not let in is told. */
  record DecliningBody(Optional<String> words) {}

  /** Another name for a team. */
  record TeamBody(String name) {}

  /** A number that somebody noted. */
  record ReadingBody(Optional<UUID> team, Stage stage, LocalDate day, int people) {}

  /** Something that it did or will do. */
  record ActivityBody(
      Activity.Kind kind,
      String title,
      LocalDate day,
      Optional<UUID> team,
      Optional<String> outcome,
      Optional<UUID> ledTo,
      Optional<UUID> editionId,
      Optional<UUID> workshopId) {}
}
