package nl.schakel.communities.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A team that members come from, such as a district team.
 *
 * @param current false once the community no longer works with it; what was counted stays
 */
public record Team(Id id, String name, boolean current) implements ValueObject {

  public static final int LONGEST_NAME = 80;
  public static final int MOST = 40;

  /** The identity of a team; it may be called otherwise later. */
  public record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /** The teams with these names; those that are there stay the same, and none disappears. */
  public static List<Team> called(List<String> names, List<Team> before) {
    Stream<Team> now = names.stream().map(name -> called(name, before));
    Stream<Team> gone =
        before.stream()
            .filter(team -> !names.contains(team.name()))
            .map(team -> new Team(team.id(), team.name(), false));
    return Stream.concat(now, gone).toList();
  }

  /** What came of another name for a team. */
  public sealed interface Rename {

    /** Who comes from it and what was counted of it stay with it. */
    record Renamed(List<Team> teams) implements Rename {}

    record SameName() implements Rename {}

    /** Another team is called so, also one that it no longer works with. */
    record NameTaken() implements Rename {}
  }

  /** These teams, one of them, which is there, called otherwise. */
  public static Rename rename(Id id, String name, List<Team> teams) {
    if (teams.stream().anyMatch(team -> !team.id().equals(id) && team.isCalled(name))) {
      return new Rename.NameTaken();
    }
    List<Team> after =
        teams.stream()
            .map(team -> team.id().equals(id) ? new Team(id, name, team.current()) : team)
            .toList();
    return after.equals(teams) ? new Rename.SameName() : new Rename.Renamed(after);
  }

  private boolean isCalled(String other) {
    return name.equalsIgnoreCase(other);
  }

  private static Team called(String name, List<Team> before) {
    return before.stream()
        .filter(team -> team.name().equals(name))
        .findFirst()
        .map(team -> new Team(team.id(), name, true))
        .orElseGet(() -> new Team(Id.next(), name, true));
  }
}
