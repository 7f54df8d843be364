package nl.schakel.requests.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.FreePlace;
import nl.schakel.requests.model.Ground;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Declined;
import nl.schakel.requests.model.Wish;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How a request is written in its columns. */
final class RequestColumns {

  private final Map<String, @Nullable Object> columns = new HashMap<>();

  private RequestColumns() {}

  static Map<String, @Nullable Object> of(TrainingRequest request) {
    RequestColumns all = new RequestColumns();
    all.details(request.details());
    all.wish(request.details().wish());
    all.state(request);
    all.ground(request.ground());
    all.proposal(SheetReader.proposal(request));
    all.booking(SheetReader.booking(request));
    return all.columns;
  }

  private void details(Details details) {
    columns.put("id", details.id().value());
    columns.put("programme", details.programme().value());
    columns.put("organiser", details.organiser().value());
    columns.put("grant", details.grant().map(GrantId::value).orElse(null));
    columns.put("contact", details.contact().value());
    columns.put("byAccount", details.byAccount());
    columns.put("begunAt", Moments.utc(details.begun()));
    columns.put("completedAt", Moments.utc(details.completed()));
    columns.put("arrival", details.arrival().orElse(null));
    columns.put("confirmBy", Moments.utc(details.confirmBy()));
  }

  private void wish(Wish wish) {
    columns.put("kind", wish.kind().name());
    columns.put("organisation", wish.organisation());
    columns.put("organisationKind", wish.organisationKind().name());
    columns.put("goals", wish.goals().orElse(null));
    columns.put("theme", wish.theme().map(Enum::name).orElse(null));
    columns.put("people", wish.people().orElse(null));
    columns.put("municipality", wish.municipality().map(MunicipalityCode::value).orElse(null));
    columns.put("wishes", wish.wishes().orElse(null));
    columns.put("whenFull", wish.whenFull().name());
  }

  private void state(TrainingRequest request) {
    columns.put("state", request.standing().name());
    columns.put("since", Moments.utc(request.since()));
    columns.put("lookAt", Moments.utc(request.lookAt()));
    columns.put("reason", request instanceof Declined declined ? declined.reason() : null);
  }

  private void ground(Optional<Ground> ground) {
    columns.put("ground", ground.map(RequestColumns::code).orElse(null));
    Optional<FreePlace> place = ground.flatMap(Ground::free);
    columns.put("freePeriod", place.map(FreePlace::period).orElse(null));
    columns.put("freeYear", place.map(FreePlace::year).orElse(null));
    columns.put("freeNumber", place.map(FreePlace::number).orElse(null));
    columns.put("freeQuota", place.map(FreePlace::quota).orElse(null));
  }

  private static String code(Ground ground) {
    return switch (ground) {
      case Ground.Free _ -> "FREE";
      case Ground.Paid _ -> "PAID";
      case Ground.Advice _ -> "ADVICE";
    };
  }

  private void proposal(Optional<Proposal> proposal) {
    columns.put("proposal", proposal.map(Proposal::text).orElse(null));
    columns.put("proposedWhen", proposal.map(Proposal::when).orElse(null));
    columns.put("proposedTrainer", proposal.map(Proposal::trainer).orElse(null));
    columns.put("proposedAt", Moments.utc(proposal.map(Proposal::at)));
    Optional<Instant> accepted = proposal.flatMap(Proposal::accepted);
    columns.put("acceptedAt", Moments.utc(accepted));
  }

  private void booking(Optional<Booking> booking) {
    Optional<UUID> edition = booking.map(Booking::edition).map(id -> id.value());
    columns.put("edition", edition.orElse(null));
    columns.put("places", booking.map(Booking::places).orElse(null));
    columns.put("namesBy", Moments.utc(booking.map(Booking::namesBy)));
    columns.put("namesNotice", booking.map(Booking::notice).map(Enum::name).orElse(null));
  }
}
