package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Dated;
import nl.schakel.learning.query.Prospectus.Availability;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Sitting;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Happenings;
import nl.schakel.places.Municipalities;
import org.springframework.stereotype.Component;

/** Every session of every public edition. */
@Component
class RunHappenings implements Happenings {

  private final Catalogue catalogue;
  private final Clock clock;

  RunHappenings(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public List<Happening> during(Period period) {
    return catalogue.agenda(period.begin(), period.end()).stream()
        .flatMap(dated -> sessions(dated, period))
        .toList();
  }

  private Stream<Happening> sessions(Dated dated, Period period) {
    List<Sitting> all = dated.run().sittings();
    Where where = where(dated.run());
    Room room = room(dated.run().availability(clock.instant()));
    return IntStream.range(0, all.size())
        .filter(i -> period.touches(all.get(i).start(), all.get(i).end()))
        .mapToObj(
            i ->
                new Happening(
                    all.get(i).id().value().toString(),
                    kind(dated.format()),
                    dated.title(),
                    Optional.of(new Part(i + 1, all.size())).filter(part -> part.total() > 1),
                    new When.Hours(all.get(i).start(), all.get(i).end(), all.get(i).zone()),
                    where,
                    dated.topics().stream()
                        .map(TopicCode::value)
                        .collect(Collectors.toUnmodifiableSet()),
                    dated.run().language(),
                    Optional.of(room),
                    EditionPage.address(dated.run()),
                    Optional.empty()));
  }

  private Where where(Run run) {
    return run.place()
        .<Where>map(
            place ->
                new Where.Somewhere(
                    Optional.of(place.name()),
                    Municipalities.known()
                        .inAddress(
                            place.address(), clock.instant().atZone(run.zone()).toLocalDate())))
        .orElseGet(Where.Online::new);
  }

  private static Kind kind(Format format) {
    return switch (format) {
      case BASIC_TRAINING, THEMATIC_TRAINING, TAILOR_MADE_TRAINING -> Kind.TRAINING;
      case E_LEARNING -> Kind.E_LEARNING;
      case PEER_SUPERVISION -> Kind.PEER_SUPERVISION;
      case THEME_DAY -> Kind.THEME_DAY;
      case CHAIN_WORKSHOP -> Kind.CHAIN_WORKSHOP;
      case COMMUNITY_OF_PRACTICE -> Kind.COMMUNITY;
      case PARENT_GROUP -> Kind.PARENT_GROUP;
    };
  }

  private static Room room(Availability today) {
    return switch (today) {
      case PLENTY -> Room.PLENTY;
      case FEW_LEFT -> Room.FEW_LEFT;
      case WAITING_LIST -> Room.WAITING_LIST;
      case NOT_OPEN_YET -> Room.NOT_OPEN_YET;
      case CLOSED, BY_INVITATION, BEGUN, OVER, CANCELLED, DRAFT -> Room.CLOSED;
    };
  }
}
