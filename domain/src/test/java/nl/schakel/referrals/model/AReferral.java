package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Over.Cause;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.SharingBasis.ClientChoice;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Form;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.model.SharingBasis.Role;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;

/** Referrals as they are made on a Monday in November, from a welfare organisation to Pharos. */
public final class AReferral {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final OrganisationId REFERRER = DemoOrganisation.WELZIJN.id();
  public static final OrganisationId RECEIVER = DemoOrganisation.PHAROS.id();
  public static final OrganisationId KEEPER = DemoOrganisation.VVSG.id();
  public static final TopicCode PARENTING = TopicCode.of("parenting-in-two-cultures");
  public static final Note WORDS = new Note("Liefst in de ochtend bellen.");
  public static final HandoverCode CODE = HandoverCode.random(new Random(7));

  private AReferral() {}

  public static Referral.Draft draft() {
    return draft(details(Urgency.NORMAL, Country.NL));
  }

  public static Referral.Draft draft(Details details) {
    return new Referral.Draft(details, NOW);
  }

  public static Details details(Urgency urgency, Country country) {
    return details(urgency, country, Feedback.OUTCOME);
  }

  public static Details details(Urgency urgency, Country country, Feedback feedback) {
    return new Details(
        ReferralId.next(),
        UUID.randomUUID(),
        route(country),
        Optional.of(PersonId.next()),
        Optional.empty(),
        urgency,
        content(feedback),
        Set.of(DemoOrganisation.HTIB.id()),
        Optional.empty(),
        Course.NOT_BEGUN);
  }

  public static Route route(Country country) {
    return new Route(
        ChainId.next(),
        2,
        LinkId.next(),
        PARENTING,
        new MunicipalityCode("GM0599"),
        REFERRER,
        RECEIVER,
        country,
        KEEPER,
        Deadlines.USUAL,
        List.of(DemoOrganisation.IOT.id()));
  }

  /** The same over a chain that others look after. */
  public static Details keptBy(Details details, OrganisationId keeper) {
    Route route = details.route();
    return details.along(
        new Route(
            route.chain(),
            route.version(),
            route.link(),
            route.topic(),
            route.municipality(),
            route.referrer(),
            route.receiver(),
            route.country(),
            keeper,
            route.deadlines(),
            route.cameBy()));
  }

  public static Content content(Feedback feedback) {
    Content bare =
        new Content(
            Optional.empty(),
            Optional.of(CODE),
            Optional.of(WORDS),
            Optional.of(Language.ARABIC),
            Optional.of(Content.AgeBand.FROM_12),
            Map.of(1, Content.Answer.YES),
            List.of());
    return new Content(
        Optional.of(new ClientChoice(RECEIVER, bare.items(), feedback, asked(TODAY))),
        bare.code(),
        bare.note(),
        bare.language(),
        bare.age(),
        bare.answers(),
        List.of());
  }

  public static Obtained asked(LocalDate on) {
    return new Obtained(Role.SUPPORT_WORKER, on, Form.SPOKEN, Language.ARABIC, on.plusMonths(6));
  }

  public static Set<Item> everything() {
    return Set.of(Item.values());
  }

  public static Refusal noRoom() {
    return new Refusal(
        Reason.NO_CAPACITY,
        Optional.empty(),
        Optional.empty(),
        new Consequence.Nowhere(),
        Optional.empty());
  }

  public static Refusal elsewhere() {
    return new Refusal(
        Reason.NO_CAPACITY,
        Optional.empty(),
        Optional.empty(),
        new Consequence.Elsewhere(LinkId.next()),
        Optional.empty());
  }

  /** One in each state, from drafts like this one. */
  public static Referral in(ReferralState state, Details details) {
    Referral.Draft draft = draft(details);
    return switch (state) {
      case DRAFT -> draft;
      case VOID -> draft.voidAsError(NOW);
      case OFFERED -> offered(details);
      case INFO_REQUESTED -> offered(details).askInfo(WORDS, NOW);
      case WAITLISTED -> offered(details).waitlist(TODAY.plusDays(30), WORDS, NOW);
      case ACCEPTED -> accepted(details);
      case STARTED -> accepted(details).start(TODAY, NOW);
      case ENDED -> ended(details);
      case CLOSED -> ended(details).confirmFeedback(NOW);
      case DECLINED -> offered(details).decline(noRoom(), NOW);
      case RETURNED -> accepted(details).handBack(noRoom(), NOW);
      case WITHDRAWN -> offered(details).withdraw(NOW);
      case EXPIRED -> offered(details).pastDeadline(NOW);
      case DROPPED -> accepted(details).dropOut(Cause.MOVED, NOW);
    };
  }

  public static Pending.Offered offered(Details details) {
    return draft(details).offer(NOW);
  }

  private static Pending.Accepted accepted(Details details) {
    return offered(details).accept(PersonId.next(), NOW);
  }

  private static Shared.Ended ended(Details details) {
    return accepted(details)
        .start(TODAY, NOW)
        .end(EndOutcome.GOAL_REACHED, Optional.of(WORDS), NOW);
  }

  /** A move for each step. */
  public static Move move(Step step) {
    return move(step, TODAY);
  }

  public static Move move(Step step, LocalDate today) {
    return switch (step) {
      case OFFER -> new Move.Offer();
      case ASK_INFO -> new Move.Ask(WORDS);
      case SUPPLY_INFO -> new Move.Supply(WORDS);
      case WAITLIST -> new Move.Waitlist(today.plusDays(30), WORDS);
      case ACCEPT -> new Move.Accept(PersonId.next());
      case DECLINE -> new Move.Decline(noRoom());
      case START -> new Move.Start(today);
      case END -> new Move.End(EndOutcome.PARTLY_REACHED, Optional.empty());
      case CONFIRM_FEEDBACK -> new Move.ConfirmFeedback();
      case HAND_BACK -> new Move.HandBack(noRoom());
      case DROP_OUT -> new Move.DropOut(Cause.NOT_REACHED);
      case WITHDRAW -> new Move.Withdraw();
      case STOP_SHARING -> new Move.StopSharing();
      case DEADLINE -> new Move.Deadline();
      case VOID_AS_ERROR -> new Move.VoidAsError();
    };
  }
}
