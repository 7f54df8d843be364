package nl.schakel.communities.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Reading.Noted;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Communities for their readers. However many: a constant number of questions. */
public interface CommunityBook {

  /** By name; words are also looked for in the names that they had before. */
  Page<Sheet> find(Wish wish, PageRequest page);

  /** How many of those with these words are about each topic. */
  Map<TopicCode, Long> topics(Wish wish);

  /** By an address that it has or ever had. */
  Optional<Sheet> at(Slug slug);

  /** Those that somebody belongs to, by name. */
  List<Sheet> of(PersonId person);

  /** Those that these organisations look after, by name. */
  List<Sheet> of(Collection<OrganisationId> organisations);

  /** Who belongs to it, leads first, then as they came. */
  List<Seated> members(CommunityId community);

  Numbers numbers(CommunityId community);

  /** What was noted and can be taken back, the latest first. */
  Page<Noted> readings(CommunityId community, PageRequest page);

  /** The latest first. */
  List<Activity> activities(CommunityId community);

  /** What is looked for. */
  record Wish(List<String> words, Set<TopicCode> topics) {
    public static final Wish ANYTHING = new Wish(List.of(), Set.of());

    public Wish {
      words = List.copyOf(words);
      topics = Set.copyOf(topics);
    }
  }

  /**
   * A community as everybody may read it.
   *
   * @param members how many belong to it
   */
  record Sheet(
      CommunityId id,
      OrganisationId organisation,
      Naming naming,
      Profile profile,
      int members,
      long version) {

    public Slug slug() {
      return naming.now().slug();
    }
  }

  /** Somebody who belongs to it. */
  record Seated(PersonId person, Seat seat, boolean lead, Instant since) {}
}
