package nl.schakel.requests.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.FreePlace;
import nl.schakel.requests.model.Ground;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining.Act;

/** What the API says of requests; the names are a contract. */
interface RequestShapes {

  /** For whom a list is read. */
  enum Part {
    REQUESTER,
    COORDINATOR
  }

  /** Who asks, when no token says so. */
  record ContactShape(String name, String email, Optional<String> language) {}

  /**
   * What is asked.
   *
   * @param programme the slug of one that is made to measure
   * @param municipality its official code, or its name
   * @param ifFull what to do when no free training is left; WAIT unless given
   * @param act SAVE keeps a draft, SEND makes it complete; SEND unless given
   */
  record AskedShape(
      String programme,
      Optional<Wish.Kind> kind,
      String organisation,
      OrganisationKind organisationKind,
      Optional<String> municipality,
      Optional<Wish.Theme> theme,
      Optional<Integer> numberOfPeople,
      Optional<String> goals,
      Optional<String> wishes,
      Optional<Wish.WhenFull> ifFull,
      Optional<ContactShape> contact,
      Optional<Act> act) {}

  /** What a draft becomes; the same fields. */
  record CompletedShape(
      String organisation,
      OrganisationKind organisationKind,
      Optional<String> municipality,
      Optional<Wish.Theme> theme,
      Optional<Integer> numberOfPeople,
      Optional<String> goals,
      Optional<String> wishes,
      Optional<Wish.WhenFull> ifFull,
      Optional<Act> act) {}

  /**
   * A request.
   *
   * @param completedAt the order of the queue is that of these moments
   * @param position in the queue, from 1
   * @param freeTraining which of the free trainings of that year it has
   */
  record RequestShape(
      UUID id,
      Wish.Kind kind,
      Standing state,
      UUID programmeId,
      String organisation,
      OrganisationKind organisationKind,
      Optional<String> municipality,
      Optional<Wish.Theme> theme,
      Optional<Integer> numberOfPeople,
      Optional<String> goals,
      Optional<String> wishes,
      Instant begunAt,
      Optional<Instant> completedAt,
      Optional<Integer> position,
      Optional<FreeShape> freeTraining,
      Optional<UUID> editionId,
      Optional<Instant> confirmBy) {

    static RequestShape of(Sheet sheet) {
      Details details = sheet.details();
      Wish wish = details.wish();
      return new RequestShape(
          details.id().value(),
          wish.kind(),
          sheet.standing(),
          details.programme().value(),
          wish.organisation(),
          wish.organisationKind(),
          wish.municipality().map(MunicipalityCode::value),
          wish.theme(),
          wish.people(),
          wish.goals(),
          wish.wishes(),
          details.begun(),
          details.completed(),
          sheet.position(),
          sheet.ground().flatMap(Ground::free).map(FreeShape::of),
          sheet.booking().map(Booking::edition).map(edition -> edition.value()),
          details.confirmBy());
    }
  }

  /** One of the free trainings of a year. */
  record FreeShape(int year, int number, int of) {
    static FreeShape of(FreePlace place) {
      return new FreeShape(place.year(), place.number(), place.quota());
    }
  }
}
