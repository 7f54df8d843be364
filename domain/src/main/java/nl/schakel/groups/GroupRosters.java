package nl.schakel.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Groups as whoever plans many of them needs them: when they meet and who leads. No parent. */
public interface GroupRosters {

  /** Those that are not over, or meet within this time; of each all meetings. At most so many. */
  List<Course> between(
      Collection<OrganisationId> providers,
      Optional<MunicipalityCode> municipality,
      Instant from,
      Instant until,
      int atMost);

  /** Where these give groups, or gave them. */
  Set<MunicipalityCode> municipalities(Collection<OrganisationId> providers);

  Optional<Course> find(ParentGroupId group);

  Optional<Deal> agreement(MunicipalAgreementId agreement);

  /** Who leads groups for these, in which part. */
  List<Able> leaders(Collection<OrganisationId> providers);

  /** When these people, or these places of a municipality, are taken by any group. */
  List<Taken> taken(Wanted wanted, Instant from, Instant until);

  /** How far a group is. */
  enum Phase {
    PLANNED,
    RECRUITING,
    CONFIRMED,
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** It may still be planned. */
    public boolean isOpen() {
      return this != COMPLETED && this != CANCELLED;
    }
  }

  /**
   * A group.
   *
   * @param place where it usually meets, in words
   * @param wanted how many meetings the series has
   * @param meetings those that have a date, in the order of time
   * @param asked who was asked to lead all of it, in the order in which they were asked
   */
  record Course(
      ParentGroupId id,
      MunicipalAgreementId agreement,
      OrganisationId provider,
      MunicipalityCode municipality,
      Language language,
      Phase phase,
      String place,
      int wanted,
      List<Dated> meetings,
      List<Asked> asked) {

    public Course {
      meetings = List.copyOf(meetings);
      asked = List.copyOf(asked);
    }

    /** Who is counted on in this part, if anybody is. */
    public Optional<Asked> leader(GroupPart part) {
      return asked.stream().filter(it -> it.part() == part && it.isCountedOn()).findFirst();
    }

    public Stream<PersonId> leaders() {
      return asked.stream().filter(Asked::isCountedOn).map(Asked::person).distinct();
    }

    public int undated() {
      return Math.max(0, wanted - meetings.size());
    }
  }

  /** One meeting. */
  record Dated(MeetingId id, Instant start, Instant end, ZoneId zone, String place) {

    public LocalDate day() {
      return start.atZone(zone).toLocalDate();
    }
  }

  /** Somebody who was asked to lead. */
  record Asked(GroupPart part, PersonId person, AskStep standing) {

    public boolean isCountedOn() {
      return standing == AskStep.ASKED || standing == AskStep.ACCEPTED;
    }
  }

  /** Somebody who can lead. */
  record Able(PersonId person, OrganisationId provider, GroupPart part, Set<Language> languages) {

    public Able {
      languages = Set.copyOf(languages);
    }

    public boolean speaks(Language language) {
      return languages.contains(language);
    }
  }

  /**
   * What was agreed.
   *
   * @param holds whether groups may be planned by it
   * @param until the last day
   * @param left how many more groups may be planned, once for each
   */
  record Deal(
      MunicipalAgreementId id,
      OrganisationId provider,
      MunicipalityCode municipality,
      boolean holds,
      LocalDate from,
      LocalDate until,
      List<Language> left,
      List<Course> groups) {

    public Deal {
      left = List.copyOf(left);
      groups = List.copyOf(groups);
    }

    public Deal with(List<Language> more, List<Course> all) {
      return new Deal(id, provider, municipality, holds, from, until, more, all);
    }
  }

  /** Whom and what somebody wants to know of. */
  record Wanted(Set<PersonId> people, MunicipalityCode municipality, Set<String> places) {

    public Wanted {
      people = Set.copyOf(people);
      places = Set.copyOf(places);
    }
  }

  /**
   * It is taken.
   *
   * @param person who; empty for a place
   * @param place as it was asked for, or is called there
   */
  record Taken(
      ParentGroupId group,
      Optional<PersonId> person,
      Optional<String> place,
      Instant from,
      Instant until) {

    public boolean overlaps(Instant start, Instant end) {
      return from.isBefore(end) && start.isBefore(until);
    }
  }
}
