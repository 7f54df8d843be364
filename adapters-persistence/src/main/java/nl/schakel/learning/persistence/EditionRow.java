package nl.schakel.learning.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** One row of {@code learning.edition}; the components are its columns. */
record EditionRow(
    UUID id,
    UUID programmeId,
    long version,
    String state,
    String language,
    @Nullable String venueName,
    @Nullable String venueAddress,
    int minimum,
    @Nullable OffsetDateTime opens,
    @Nullable OffsetDateTime closes,
    String zone,
    String waitingList,
    @Nullable Integer offerHours,
    boolean reviewHoldsSeat,
    int linkDaysBefore,
    String visibility,
    @Nullable OffsetDateTime begins,
    @Nullable OffsetDateTime ends,
    int capacity,
    int taken,
    int waiting,
    int arrivals) {

  private static final String TIMED_OFFER = "TIMED_OFFER";

  static EditionRow of(Edition edition) {
    EditionPlan plan = edition.plan();
    Seats seats = edition.seats();
    return new EditionRow(
        plan.id().value(),
        plan.terms().programme().value(),
        plan.version(),
        EditionState.of(edition).name(),
        plan.language().tag(),
        plan.venue() instanceof Venue.OnSite room ? room.name() : null,
        plan.venue() instanceof Venue.OnSite room ? room.address() : null,
        plan.minimum(),
        Moments.utc(plan.opens()),
        Moments.utc(plan.closes()),
        plan.zone().getId(),
        plan.waitingList() instanceof WaitingListPolicy.TimedOffer ? TIMED_OFFER : "AUTOMATIC",
        plan.waitingList() instanceof WaitingListPolicy.TimedOffer(var hours) ? hours : null,
        plan.reviewHoldsSeat(),
        plan.linkDaysBefore(),
        plan.visibility().name(),
        Moments.utc(plan.begins()),
        Moments.utc(plan.ends()),
        seats.capacity(),
        seats.taken(),
        seats.waiting(),
        seats.arrivals());
  }

  Edition toEdition(Terms terms, List<Session> sessions) {
    EditionPlan plan =
        new EditionPlan(
            new EditionId(id),
            terms,
            new Language(language),
            venue(),
            minimum,
            Moments.readIfAny(opens),
            Moments.readIfAny(closes),
            sessions,
            ZoneId.of(zone),
            policy(),
            reviewHoldsSeat,
            linkDaysBefore,
            Visibility.valueOf(visibility),
            version);
    return EditionState.valueOf(state).edition(plan, new Seats(capacity, taken, waiting, arrivals));
  }

  private Venue venue() {
    return venueName == null || venueAddress == null
        ? new Venue.Online()
        : new Venue.OnSite(venueName, venueAddress);
  }

  private WaitingListPolicy policy() {
    return offerHours == null
        ? new WaitingListPolicy.Automatic()
        : new WaitingListPolicy.TimedOffer(offerHours);
  }
}
