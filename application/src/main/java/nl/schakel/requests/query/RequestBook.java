package nl.schakel.requests.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.agreements.GrantId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.Ground;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Requests for who asked and who looks after them. Forgotten ones are not there. */
public interface RequestBook {

  Optional<Sheet> find(RequestId id);

  /** The newest first. */
  Page<Sheet> of(PersonId contact, PageRequest page);

  /** What waits for a coordinator first, in the order in which it came; then the newest. */
  Page<Sheet> list(Filter filter, PageRequest page);

  /** How many are in each state, of those that the words and themes leave. */
  Map<Standing, Long> counts(Filter filter);

  /** What coordinators wrote down, oldest first. */
  List<Note> notes(RequestId request);

  /** How many free trainings a grant gave in each year, and how many wait. */
  Tally tally(GrantId grant);

  /** Where time has brought something that nobody noticed yet. */
  List<RequestId> due(Instant now, int atMost);

  /** Grants for which somebody waits. */
  List<GrantId> awaited();

  /**
   * A request as its readers see it.
   *
   * @param ground on which it is looked after, once that is clear
   * @param reason why it was declined
   * @param position in the queue, from 1
   */
  record Sheet(
      Details details,
      Standing standing,
      Optional<Ground> ground,
      Optional<Proposal> proposal,
      Optional<Booking> booking,
      Optional<String> reason,
      Optional<Integer> position) {

    public RequestId id() {
      return details.id();
    }
  }

  /**
   * What is looked for; an empty set is any.
   *
   * @param words in the name of the organisation, or in what it wants
   */
  record Filter(
      Collection<OrganisationId> organisers,
      Optional<String> words,
      Set<Standing> standings,
      Set<Theme> themes) {

    public Filter {
      organisers = Set.copyOf(organisers);
      standings = Set.copyOf(standings);
      themes = Set.copyOf(themes);
    }
  }

  /** Something that a coordinator wrote down. */
  record Note(String text, AccountId by, Instant at) {}

  /** Given by year. */
  record Tally(Map<Integer, Integer> given, int waiting) {

    public Tally {
      given = Map.copyOf(given);
    }

    public int total() {
      return given.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
