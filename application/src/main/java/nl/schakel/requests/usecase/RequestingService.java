package nl.schakel.requests.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.TailorMade.Offer;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Draft;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RequestingService implements RequestTraining {

  /** A team does not read its mailbox in the weekend. */
  private static final Duration TIME_TO_CONFIRM = Duration.ofDays(3);

  private static final Set<OrganisationKind> ADVISED =
      EnumSet.of(OrganisationKind.MUNICIPALITY, OrganisationKind.OCMW);

  private final TailorMade programmes;
  private final People people;
  private final Requests requests;
  private final Queueing queueing;
  private final Journal journal;

  RequestingService(
      TailorMade programmes, People people, Requests requests, Queueing queueing, Journal journal) {
    this.programmes = programmes;
    this.people = people;
    this.requests = requests;
    this.queueing = queueing;
    this.journal = journal;
  }

  @Override
  public Outcome request(Command command) {
    if (isNotForThem(command.wish())) {
      return new Outcome.NotForThem();
    }
    return programmes
        .find(command.programme())
        .map(offer -> begin(command, offer))
        .orElseGet(Outcome.NotOffered::new);
  }

  private Outcome begin(Command command, Offer offer) {
    Draft draft = new Draft(details(command, offer), journal.now());
    Optional<UUID> by = Journal.by(actor(command.who()));
    if (command.act() == Act.SEND) {
      return sent(queueing.begin(draft, by));
    }
    journal.add(draft, Change.SAVED, by);
    return new Outcome.Saved(draft.getId());
  }

  private Details details(Command command, Offer offer) {
    Instant now = journal.now();
    return new Details(
        RequestId.next(),
        offer.id(),
        offer.organiser(),
        offer.grant(),
        command.wish(),
        contact(command.who()),
        actor(command.who()).isPresent(),
        now,
        Optional.empty(),
        Optional.empty(),
        actor(command.who()).isPresent()
            ? Optional.empty()
            : Optional.of(now.plus(TIME_TO_CONFIRM)));
  }

  private PersonId contact(Who who) {
    return switch (who) {
      case Who.Account(var actor) -> actor.person();
      case Who.Newcomer(var name, var email, var language) ->
          people.findOrRegister(name, email, language).id();
    };
  }

  private static Optional<Actor> actor(Who who) {
    return who instanceof Who.Account(var actor) ? Optional.of(actor) : Optional.empty();
  }

  @Override
  public Outcome revise(Contact contact, RequestId id, Wish wish, Act act) {
    TrainingRequest found =
        requests
            .find(id)
            .filter(request -> request.details().contact().equals(contact.person()))
            .orElseThrow(() -> new NotFoundException("request"));
    if (isNotForThem(wish)) {
      return new Outcome.NotForThem();
    }
    Optional<UUID> by = Journal.by(contact.actor());
    return act == Act.SEND ? sent(queueing.complete(found, wish, by)) : save(id, wish, by);
  }

  /** What is complete by now stays as it is. */
  private Outcome save(RequestId id, Wish wish, Optional<UUID> by) {
    TrainingRequest locked = requests.lock(id).orElseThrow();
    if (locked instanceof Draft draft) {
      journal.save(draft.revise(wish, journal.now()), Change.SAVED, by);
      return new Outcome.Saved(id);
    }
    return sent(locked);
  }

  private static boolean isNotForThem(Wish wish) {
    return wish.kind() == Wish.Kind.ADVICE && !ADVISED.contains(wish.organisationKind());
  }

  private static Outcome sent(TrainingRequest request) {
    return new Outcome.Sent(request.getId(), request.standing());
  }
}
