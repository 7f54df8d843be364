package nl.schakel.communities.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a community is for.
 *
 * @param language in which it works, and in which its name and purpose are
 * @param teams those that its members come from, also teams that it no longer works with
 */
public record Profile(
    String purpose,
    Language language,
    Set<TopicCode> topics,
    Optional<MunicipalityCode> municipality,
    Entry entry,
    List<Team> teams)
    implements ValueObject {

  public static final int LONGEST_PURPOSE = 2_000;
  public static final int MOST_TOPICS = 8;

  public Profile {
    topics = Set.copyOf(topics);
    teams = List.copyOf(teams);
  }

  /** How one comes in. */
  public enum Entry {
    /** Whoever wants to. */
    OPEN,
    /** Who was given a link by a lead. */
    INVITED
  }

  public List<Team> currentTeams() {
    return teams.stream().filter(Team::current).toList();
  }

  public Profile withTeams(List<Team> others) {
    return new Profile(purpose, language, topics, municipality, entry, others);
  }
}
