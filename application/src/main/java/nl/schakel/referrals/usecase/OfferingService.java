package nl.schakel.referrals.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.referrals.usecase.Fitness.Objection;
import nl.schakel.referrals.usecase.Ways.Way;
import nl.schakel.referrals.usecase.Writing.Written;
import nl.schakel.shared.Country;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OfferingService implements OfferReferral {

  private final Desk desk;
  private final Ways ways;
  private final Fitness fitness;
  private final Followers followers;

  OfferingService(Desk desk, Ways ways, Fitness fitness, Followers followers) {
    this.desk = desk;
    this.ways = ways;
    this.fitness = fitness;
    this.followers = followers;
  }

  @Override
  public Outcome make(Command command, Stage stage) {
    if (!command.actor().mayFor(Permission.REFER, command.from())) {
      throw Sides.unknown();
    }
    return written(command, Optional.empty(), stage);
  }

  @Override
  public Outcome revise(ReferralId id, Optional<Long> seen, Command command, Stage stage) {
    Kept kept = desk.lock(id);
    Mover side = new Sides(command.actor(), desk.now()).of(kept.referral(), Mover.REFERRER);
    if (!command.from().equals(Sides.organisation(side, kept.referral().details().route()))) {
      throw Sides.unknown();
    }
    if (!(kept.referral() instanceof Draft draft)) {
      return new Outcome.NoLongerDraft();
    }
    if (seen.filter(version -> version != kept.version()).isPresent()) {
      throw new StaleChangeException("referral");
    }
    return written(command, Optional.of(draft), stage);
  }

  private Outcome written(Command command, Optional<Draft> before, Stage stage) {
    if (command.danger() == Danger.NOW) {
      return new Outcome.Emergency(country(command));
    }
    Optional<Details> predecessor = command.predecessor().map(id -> predecessor(command, id));
    Set<OrganisationId> notInvolved = notInvolved(command, predecessor);
    return way(command, predecessor)
        .filter(way -> !notInvolved.contains(way.route().receiver()))
        .map(
            way ->
                switch (write(command, way, before)) {
                  case Written.Refused(var outcome) -> outcome;
                  case Written.Ready(var content) ->
                      kept(
                          draft(command, way, content, notInvolved, before),
                          before,
                          command,
                          stage);
                })
        .orElseGet(Outcome.NotPossible::new);
  }

  private static Country country(Command command) {
    return Municipalities.known()
        .find(command.municipality())
        .map(Municipality::country)
        .orElse(Country.NL);
  }

  /** Only what is over, and was theirs, can have another hop after it. */
  private Details predecessor(Command command, ReferralId id) {
    Referral before = desk.lock(id).referral();
    boolean theirs = before.details().route().referrer().equals(command.from());
    if (!theirs || !(before instanceof Over) || before instanceof Over.Voided) {
      throw Sides.unknown();
    }
    return before.details();
  }

  private static Set<OrganisationId> notInvolved(Command command, Optional<Details> predecessor) {
    return Stream.concat(
            command.contents().notInvolved().stream(),
            predecessor.stream().flatMap(before -> before.notInvolved().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Way> way(Command command, Optional<Details> predecessor) {
    List<OrganisationId> cameBy =
        predecessor.map(before -> before.route().trail()).orElse(List.of());
    return ways.way(
        command.from(), command.chain(), command.link(), command.municipality(), cameBy);
  }

  private static Written write(Command command, Way way, Optional<Draft> before) {
    Optional<HandoverCode> code = before.flatMap(draft -> draft.details().content().code());
    return Writing.write(command.contents(), way.route().receiver(), code);
  }

  private Draft draft(
      Command command,
      Way way,
      Content content,
      Set<OrganisationId> notInvolved,
      Optional<Draft> before) {
    Details details =
        new Details(
            before.map(Draft::getId).orElseGet(ReferralId::next),
            before.map(draft -> draft.details().fact()).orElseGet(UUID::randomUUID),
            way.route(),
            Optional.of(command.actor().person()),
            Optional.empty(),
            command.urgency(),
            content,
            notInvolved,
            command.predecessor(),
            Course.NOT_BEGUN);
    return new Draft(details, desk.now());
  }

  private Outcome kept(Draft draft, Optional<Draft> before, Command command, Stage stage) {
    Optional<Outcome> refusal =
        stage == Stage.OFFER
            ? fitness.objection(draft.details()).map(OfferingService::outcome)
            : Optional.empty();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    before.ifPresentOrElse(_ -> desk.rewritten(draft), () -> desk.add(draft));
    return stage == Stage.OFFER ? offered(draft, command) : new Outcome.Drafted(draft.getId());
  }

  private static Outcome outcome(Objection objection) {
    return switch (objection) {
      case Objection.Unfit(var flaws) -> new Outcome.Unfit(flaws);
      case Objection.NotForThem(var criteria) -> new Outcome.NotForThem(criteria);
      case Objection.NotPossible() -> new Outcome.NotPossible();
    };
  }

  private Outcome offered(Draft draft, Command command) {
    Pending.Offered offered = draft.offer(desk.now());
    desk.moved(
        offered,
        Step.OFFER,
        Desk.by(command.actor(), Mover.REFERRER, draft),
        Optional.of(command.actor()));
    followers.tell(offered, Step.OFFER);
    return new Outcome.Offered(offered.getId(), offered.timer().dueAt());
  }
}
