package nl.schakel.learning.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What is to be told of one programme or one edition, in whatever state it is. */
public interface Prospectus {

  Optional<Offer> programme(Slug slug, Instant now);

  /** Its editions in order of time, open-ended ones last; drafts and restricted ones too. */
  List<Run> runs(ProgrammeId programme);

  Optional<Run> run(EditionId edition);

  /** The programme of which this is an edition. */
  Optional<Offer> programmeOf(EditionId edition, Instant now);

  /** Who may see a programme. */
  enum Publicity {
    DRAFT,
    PUBLISHED,
    ARCHIVED
  }

  /** Who may come, as far as there is a rule. */
  enum Admission {
    EVERYONE,
    SOME_ONLY,
    /** Others may ask, with a statement. */
    OTHERS_ON_REQUEST
  }

  /**
   * A programme in full.
   *
   * @param body Markdown
   * @param country ISO 3166-1 alpha-2
   * @param points those that can still be earned today
   * @param publicCost empty means free
   * @param version changes with everything that planners change
   */
  record Offer(
      ProgrammeId id,
      Slug slug,
      Publicity publicity,
      Format format,
      LocalizedText title,
      LocalizedText summary,
      LocalizedText body,
      LocalizedText forWhom,
      Set<TopicCode> topics,
      Set<TargetGroup> targetGroups,
      Set<Language> languages,
      String country,
      OrganisationId organiser,
      List<Role> roles,
      Optional<GrantId> grant,
      Admission admission,
      List<Points> points,
      Optional<BigDecimal> publicCost,
      long version) {}

  /** What an organisation does for a programme, and what it says of it. */
  record Role(OrganisationId organisation, Part part, Optional<LocalizedText> testimonial) {}

  /**
   * Points in a professional register.
   *
   * @param validUntil exclusive: who completes it on this day earns nothing
   * @param assessmentRequired without a passed final test it gives none
   */
  record Points(
      OrganisationId register,
      BigDecimal points,
      LocalDate validUntil,
      Optional<String> courseId,
      boolean assessmentRequired) {

    /** What people understand by an end date. */
    public LocalDate lastDay() {
      return validUntil.minusDays(1);
    }
  }

  /** The life of an edition as its planners know it. */
  enum Stage {
    DRAFT,
    OPEN,
    CONFIRMED,
    RUNNING,
    COMPLETED,
    CANCELLED
  }

  /** A room; the name of it and the address as people look it up. */
  record Place(String name, String address) {}

  /** A session that takes place. */
  record Sitting(SessionId id, Instant start, Instant end, ZoneId zone) {}

  /** The places of an edition. */
  record Places(int capacity, int free, int waiting) {

    private static final int FEW = 5;

    /** For who comes now: a free place belongs to who waits. */
    public int available() {
      return waiting > 0 ? 0 : free;
    }

    boolean areFew() {
      return free <= FEW && free * 3 <= capacity;
    }
  }

  /** What one can do with an edition now. */
  enum Availability {
    PLENTY,
    FEW_LEFT,
    WAITING_LIST,
    NOT_OPEN_YET,
    CLOSED,
    BY_INVITATION,
    BEGUN,
    OVER,
    CANCELLED,
    DRAFT;

    /** Whether one can enrol, be it for the waiting list. */
    public boolean isOpen() {
      return this == PLENTY || this == FEW_LEFT || this == WAITING_LIST;
    }
  }

  /**
   * One run of a programme.
   *
   * @param place empty when online
   * @param opens from when one can enrol; empty means at once
   * @param closes until when; empty means until it begins
   * @param sittings in order of time; none when it can be followed at any time
   * @param isPublic whether everybody may enrol and see how many places there are
   */
  record Run(
      EditionId id,
      Stage stage,
      Language language,
      Optional<Place> place,
      ZoneId zone,
      Optional<Instant> opens,
      Optional<Instant> closes,
      List<Sitting> sittings,
      Places places,
      boolean isPublic,
      long version) {

    public Run {
      sittings = List.copyOf(sittings);
    }

    public boolean isOpenEnded() {
      return sittings.isEmpty();
    }

    public Optional<Instant> begins() {
      return sittings.stream().map(Sitting::start).findFirst();
    }

    public boolean isOver(Instant now) {
      return stage == Stage.COMPLETED
          || (!sittings.isEmpty() && !now.isBefore(sittings.getLast().end()));
    }

    public Availability availability(Instant now) {
      return switch (stage) {
        case DRAFT -> Availability.DRAFT;
        case CANCELLED -> Availability.CANCELLED;
        case OPEN, CONFIRMED, RUNNING, COMPLETED ->
            isOver(now) ? Availability.OVER : beforeItsEnd(now);
      };
    }

    private Availability beforeItsEnd(Instant now) {
      if (begins().filter(begin -> !now.isBefore(begin)).isPresent()) {
        return Availability.BEGUN;
      }
      if (!isPublic) {
        return Availability.BY_INVITATION;
      }
      if (opens.filter(now::isBefore).isPresent()) {
        return Availability.NOT_OPEN_YET;
      }
      return closes.filter(until -> !now.isBefore(until)).isPresent()
          ? Availability.CLOSED
          : ofPlaces();
    }

    private Availability ofPlaces() {
      if (places.available() == 0) {
        return Availability.WAITING_LIST;
      }
      return places.areFew() ? Availability.FEW_LEFT : Availability.PLENTY;
    }
  }
}
