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

  private static Team called(String name, List<Team> before) {
    return before.stream()
        .filter(team -> team.name().equals(name))
        .findFirst()
        .map(team -> new Team(team.id(), name, true))
        .orElseGet(() -> new Team(Id.next(), name, true));
  }
}
