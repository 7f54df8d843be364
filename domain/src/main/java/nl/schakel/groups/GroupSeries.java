package nl.schakel.groups;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Groups as whoever invites and counts their parents needs them; what is unknown is empty. */
public interface GroupSeries {

  Optional<Series> find(ParentGroupId group);

  /** The one that this meeting belongs to. */
  Optional<Series> find(MeetingId meeting);

  /** Nobody else changes it, or counts its parents, before the transaction ends. */
  Optional<Series> lock(ParentGroupId group);

  /** Those that go on and are given by one of these or led by this person; at most 200. */
  List<Series> goingOn(Collection<OrganisationId> providers, PersonId leader);

  /** Those of a municipality in a language that go on; at most 50. */
  List<Series> open(MunicipalityCode municipality, Language language);

  /** In which languages there are such groups in a municipality. */
  Set<Language> languages(MunicipalityCode municipality);

  /** Those that go on with a meeting that begins within this time. */
  List<Series> meeting(Instant from, Instant until);

  /** Those that one of these gives or agreed on, open or over, the last one first; at most 200. */
  List<Series> between(Collection<OrganisationId> organisations);

  /** Which of these were over before. */
  Set<ParentGroupId> overBefore(Collection<ParentGroupId> groups, Instant end);

  /** Tells which groups can be joined since when. */
  interface Openings {

    /**
     * One for each municipality and language with a group that opened from this moment on and has
     * not met yet, the last one first.
     */
    List<Opening> since(Instant from, int atMost);
  }

  /**
   * Groups that parents can join, in one municipality and language.
   *
   * @param newest the group that opened last
   * @param begins the first meeting of the next one to begin
   * @param since when the last one opened
   */
  record Opening(
      ParentGroupId newest,
      MunicipalityCode municipality,
      Language language,
      Instant begins,
      ZoneId zone,
      Instant since) {}

  /** Hears how many parents come. */
  interface Heads {

    /**
     * So many parents said that they come.
     *
     * @param by who did it; empty for a parent
     */
    void count(ParentGroupId group, int parents, Optional<UUID> by);
  }

  /** How far it is, for its parents. */
  enum Stage {
    /** Only those who plan know of it. */
    PREPARED,
    /** Parents are invited, or meet. */
    OPEN,
    OVER
  }

  /**
   * A group with its meetings.
   *
   * @param contact the municipality with which it was agreed
   * @param maximum how many parents it has seats for
   * @param meetings in the order of time
   * @param leaders who said that they lead all of it
   */
  record Series(
      ParentGroupId id,
      OrganisationId provider,
      OrganisationId contact,
      MunicipalityCode municipality,
      Language language,
      int maximum,
      Stage stage,
      List<Gathering> meetings,
      Set<PersonId> leaders) {

    public Series {
      meetings = List.copyOf(meetings);
      leaders = Set.copyOf(leaders);
    }

    public Optional<Gathering> meeting(MeetingId id) {
      return meetings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The first that is not over. */
    public Optional<Gathering> next(Instant now) {
      return meetings.stream().filter(each -> now.isBefore(each.end())).findFirst();
    }

    /** Whether it met, and does not meet any more. */
    public boolean hasMet(Instant now) {
      return !meetings.isEmpty() && next(now).isEmpty();
    }

    /** Whether so many meetings have begun. */
    public boolean hasBegun(int meeting, Instant now) {
      return meetings.size() >= meeting && !now.isBefore(meetings.get(meeting - 1).start());
    }

    /** Whether somebody leads all of it, or one of its meetings. */
    public boolean isLedBy(PersonId person) {
      return Stream.concat(
              leaders.stream(), meetings.stream().flatMap(each -> each.substitutes().stream()))
          .anyMatch(person::equals);
    }
  }

  /**
   * One meeting.
   *
   * @param place in words
   * @param substitutes who said that they lead this one only
   */
  record Gathering(
      MeetingId id,
      Instant start,
      Instant end,
      ZoneId zone,
      String place,
      HandoutTopic topic,
      boolean childcare,
      Set<PersonId> substitutes) {

    public Gathering {
      substitutes = Set.copyOf(substitutes);
    }
  }
}
