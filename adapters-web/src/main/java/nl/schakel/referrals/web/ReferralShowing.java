package nl.schakel.referrals.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.referrals.web.ReferralPage.Ahead;
import nl.schakel.referrals.web.ReferralPage.Notes;
import nl.schakel.referrals.web.ReferralWords.Names;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts a referral into the words of who reads it, and finds what that reader can choose from. */
@Component
class ReferralShowing {

  private final OpenReferral opening;
  private final ReferralWords words;
  private final ChainCards chains;
  private final People people;
  private final Role.Holders holders;
  private final Clock clock;

  ReferralShowing(
      OpenReferral opening,
      ReferralWords words,
      ChainCards chains,
      People people,
      Role.Holders holders,
      Clock clock) {
    this.opening = opening;
    this.words = words;
    this.chains = chains;
    this.people = people;
    this.holders = holders;
    this.clock = clock;
  }

  ReferralPage page(ReferralId id, Actor actor, StepForm form, Frame frame) {
    Opened opened = opening.open(actor, id);
    Seen seen = opened.seen();
    Details details = seen.details();
    Drawn drawn =
        chains
            .version(details.route().chain(), details.route().version())
            .orElseGet(
                () ->
                    new Drawn(
                        details.route().chain(),
                        details.route().version(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    Names names = words.names(organisations(opened, drawn), frame);
    HopFacts facts = new HopFacts(opened, drawn, names, people);
    boolean receives = opened.side() == Mover.RECEIVER;
    return new ReferralPage(
        id.value().toString(),
        opened.version(),
        opened.side(),
        names.organisation(receives ? details.route().referrer() : details.route().receiver()),
        StateWords.status(
            seen.state(), seen.timer().map(timer -> timer.notice()).orElse(Notice.NONE), frame),
        details.urgency() == Urgency.URGENT,
        new HopNext(opened, frame).text(),
        facts.hop(),
        facts.shared(),
        facts.said(),
        facts.told(),
        ahead(opened, drawn, facts),
        opened.possible(),
        form,
        facts.late(form),
        StepChoices.of(drawn, details.route().link(), opened.onward(), names),
        notes(opened, actor),
        facts.past(),
        facts.readings(opening.readings(actor, id)));
  }

  private Ahead ahead(Opened opened, Drawn drawn, HopFacts facts) {
    Frame frame = facts.names().frame();
    String address = ReferralController.address(opened.seen().details().id().value().toString());
    boolean isDraft = opened.seen().state() == ReferralState.DRAFT;
    return new Ahead(
        new WayOn(opened, drawn, facts.names()).shown(),
        opened.successor().map(next -> link(next, frame)),
        Optional.of(new Link(frame.text("handover.draft"), address + "/draft"))
            .filter(_ -> isDraft),
        Optional.of(address + "/sheet.pdf")
            .filter(_ -> opened.side() == Mover.REFERRER && !isDraft),
        new HopNext(opened, frame)
            .basisEnds(clock.instant().atZone(WorkingDays.ZONE).toLocalDate()));
  }

  private Notes notes(Opened opened, Actor actor) {
    Seen seen = opened.seen();
    boolean isOpen = seen.timer().isPresent();
    boolean receives = opened.side() == Mover.RECEIVER;
    return new Notes(
        receives && isOpen && seen.details().course().acknowledged().isEmpty(),
        isTaken(seen.state()),
        receives
            && seen.state() == ReferralState.STARTED
            && seen.details().feedback() != Feedback.NONE,
        seen.details().feedback() == Feedback.OUTCOME,
        isOpen ? colleagues(opened, actor) : List.of());
  }

  private static Set<OrganisationId> organisations(Opened opened, Drawn drawn) {
    Details details = opened.seen().details();
    return Stream.of(
            Stream.of(details.route().referrer(), details.route().receiver()),
            details.notInvolved().stream(),
            Stream.concat(drawn.links().stream(), opened.onward().stream())
                .map(link -> link.to().partner()))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  private static Link link(ReferralId next, Frame frame) {
    return new Link(
        frame.text("handover.successor"), ReferralController.address(next.value().toString()));
  }

  private static boolean isTaken(ReferralState state) {
    return state == ReferralState.ACCEPTED || state == ReferralState.STARTED;
  }

  /** Who could look after it instead, on the reader's own side. */
  private List<Option> colleagues(Opened opened, Actor actor) {
    Permission permission =
        opened.side() == Mover.RECEIVER ? Permission.RECEIVE_REFERRALS : Permission.REFER;
    Set<OrganisationId> own = actor.organisationsFor(permission);
    Set<PersonId> others =
        Stream.of(Role.values())
            .filter(permission::isGivenTo)
            .flatMap(role -> holders.of(role, own).stream())
            .collect(Collectors.toSet());
    return people.cards(others).values().stream()
        .map(card -> Option.of(card.id().value().toString(), card.name().value()))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
