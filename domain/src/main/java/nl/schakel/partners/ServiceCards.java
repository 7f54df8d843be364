package nl.schakel.partners;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What partners do for people and how to reach them, as the directory says now. */
public interface ServiceCards {

  /**
   * Those of these organisations that are in the directory, whatever became of them, in one go.
   *
   * @param reader which ways to reach them are told
   */
  Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader);

  /** Every one that everybody finds, in the order of the names, for who has to choose one. */
  List<Entry> listed(Reader reader);

  /** For whom it is told. */
  enum Reader {
    EVERYBODY,
    /** What is for professionals only is told too. */
    PROFESSIONAL
  }

  /** What became of an entry. */
  enum Listing {
    LISTED,
    /** Only coordinators see it, until it is put right. */
    HIDDEN,
    /** It is part of another organisation now. */
    MERGED
  }

  /**
   * A partner.
   *
   * @param areas where it works; empty is wherever somebody asks
   * @param languages in which it can be spoken to
   */
  record Entry(
      OrganisationId partner,
      Slug slug,
      LocalizedText name,
      Listing listing,
      Set<Area> areas,
      Set<Language> languages,
      List<Offer> services,
      List<Way> ways) {

    public Entry {
      areas = Set.copyOf(areas);
      languages = Set.copyOf(languages);
      services = List.copyOf(services);
      ways = List.copyOf(ways);
    }

    public Optional<Offer> service(ServiceId id) {
      return services.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** When somebody there last said that a way to reach it is right. */
    public Optional<Instant> verified() {
      return ways.stream().flatMap(way -> way.verified().stream()).max(Instant::compareTo);
    }

    /** In which languages one is understood there: by this service, or by the partner as such. */
    public Set<Language> spoken(Optional<ServiceId> service) {
      return service.flatMap(this::service).map(Offer::languages).orElse(languages);
    }
  }

  /**
   * One of its services.
   *
   * @param notFor for whom it is not
   * @param cost empty means free
   */
  record Offer(
      ServiceId id,
      LocalizedText name,
      Optional<LocalizedText> eligibility,
      Optional<LocalizedText> notFor,
      Optional<LocalizedText> schedule,
      Optional<LocalizedText> cost,
      Set<TopicCode> topics,
      Set<Language> languages,
      Interpreting interpretation,
      Optional<Room> room) {

    public Offer {
      topics = Set.copyOf(topics);
      languages = Set.copyOf(languages);
    }
  }

  /** Whether somebody who speaks another language is understood. */
  enum Interpreting {
    NONE,
    ON_REQUEST,
    ALWAYS
  }

  /**
   * Whether it takes people, as it was last said.
   *
   * @param days how long people wait; only when they do
   */
  record Room(Taking taking, Optional<Integer> days, Instant statedAt) {

    /** What was said is worth something for thirty days. */
    private static final Duration VALIDITY = Duration.ofDays(30);

    public boolean isFresh(Instant now) {
      return now.isBefore(statedAt.plus(VALIDITY));
    }
  }

  /** Whether a service takes people. */
  enum Taking {
    OPEN,
    WAITLIST,
    CLOSED
  }

  /**
   * A way to reach it.
   *
   * @param function what for
   * @param reader whom it may be shown
   * @param verified when somebody there last said that it is right
   */
  record Way(
      ContactPointId id,
      LocalizedText function,
      Reader reader,
      Optional<EmailAddress> email,
      Optional<String> phone,
      Optional<String> website,
      Optional<Instant> verified) {}
}
