package nl.schakel.referrals.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Move;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Over.Cause;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Transitions;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.usecase.Ways.Way;
import nl.schakel.shared.Language;

/** One referral of the demo, told step by step until today. */
record DemoStory(Way way, PersonId sender, Optional<PersonId> handler, Random random) {

  private static final List<String> LANGUAGES = List.of("ar", "ti", "tr", "fa", "uk", "nl");
  private static final List<Reason> REASONS =
      List.of(
          Reason.NO_CAPACITY,
          Reason.NO_CAPACITY,
          Reason.LANGUAGE_NOT_AVAILABLE,
          Reason.OUT_OF_AREA,
          Reason.NEEDS_OTHER_EXPERTISE,
          Reason.CLIENT_DECLINES);

  private static final List<AgeBand> AGES = List.of(AgeBand.values());
  private static final List<Cause> CAUSES = List.of(Cause.values());
  private static final List<EndOutcome> OUTCOMES =
      List.of(
          EndOutcome.GOAL_REACHED,
          EndOutcome.GOAL_REACHED,
          EndOutcome.PARTLY_REACHED,
          EndOutcome.NOT_REACHED,
          EndOutcome.GOES_ON_ELSEWHERE);

  Arrived tell(DemoPlot plot, Instant begin, Instant now) {
    Referral told = new Referral.Draft(details(), begin);
    List<Happened> past = new ArrayList<>();
    Instant at = begin;
    for (Step step : plot.steps()) {
      at = past.isEmpty() ? begin : at.plus(pause(step));
      if (at.isAfter(now)) {
        break;
      }
      told = move(step, at).from(told, at).orElseThrow();
      past.add(new Happened(new What.Moved(step, told.state()), by(step), at));
      if (told instanceof Open open && step == Step.ACCEPT && random.nextInt(5) < 3) {
        told = open.handOver(new Course.WarmHandover(day(at), Course.Way.JOINT_VISIT));
        past.add(new Happened(new What.Noted(Fact.HANDED_OVER_WARMLY), by(step), at));
      }
    }
    return new Arrived(told, past);
  }

  private Details details() {
    return new Details(
        ReferralId.next(),
        UUID.randomUUID(),
        way.route(),
        Optional.of(sender),
        Optional.empty(),
        random.nextInt(20) == 0 ? Urgency.URGENT : Urgency.NORMAL,
        content(),
        Set.of(),
        Optional.empty(),
        Course.NOT_BEGUN);
  }

  /** Nothing in it leads to anybody, so nobody had to be asked. */
  private Content content() {
    Content shared =
        new Content(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(language()),
            Optional.of(any(AGES)),
            way.link().criteria().stream()
                .collect(Collectors.toMap(Criterion::number, DemoStory::answer)),
            List.of());
    SharingBasis basis =
        new SharingBasis.Anonymous(way.route().receiver(), shared.items(), Feedback.OUTCOME);
    return new Content(
        Optional.of(basis),
        shared.code(),
        shared.note(),
        shared.language(),
        shared.age(),
        shared.answers(),
        shared.exchanges());
  }

  private static Answer answer(Criterion criterion) {
    return switch (criterion.force()) {
      case REQUIRED, ADVISORY -> Answer.YES;
      case EXCLUDING -> Answer.NO;
    };
  }

  private Language language() {
    return new Language(any(LANGUAGES));
  }

  private Move move(Step step, Instant at) {
    return switch (step) {
      case OFFER -> new Move.Offer();
      case ASK_INFO -> new Move.Ask(new Note("Kan het gesprek ook op een avond?"));
      case SUPPLY_INFO -> new Move.Supply(new Note("Ja, liefst op dinsdag."));
      case WAITLIST ->
          new Move.Waitlist(
              day(at).plusWeeks(4), new Note("Een buurtmoeder komt elke week langs."));
      case ACCEPT -> new Move.Accept(handler.orElse(sender));
      case DECLINE -> new Move.Decline(refusal());
      case START -> new Move.Start(day(at));
      case END -> new Move.End(any(OUTCOMES), Optional.empty());
      case CONFIRM_FEEDBACK -> new Move.ConfirmFeedback();
      case HAND_BACK -> new Move.HandBack(refusal());
      case DROP_OUT -> new Move.DropOut(any(CAUSES));
      case WITHDRAW -> new Move.Withdraw();
      case STOP_SHARING -> new Move.StopSharing();
      case DEADLINE -> new Move.Deadline();
      case VOID_AS_ERROR -> new Move.VoidAsError();
    };
  }

  private Refusal refusal() {
    Reason reason = any(REASONS);
    return new Refusal(
        reason,
        Optional.empty(),
        Optional.of(language()).filter(_ -> reason == Reason.LANGUAGE_NOT_AVAILABLE),
        way.link().alternatives().stream()
            .map(Link.Alternative::instead)
            .findFirst()
            .<Consequence>map(Consequence.Elsewhere::new)
            .orElseGet(Consequence.Nowhere::new),
        Optional.empty());
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** How long it took until this; silence takes until its deadline. */
  private Duration pause(Step step) {
    return Duration.ofDays(
        switch (step) {
          case DEADLINE -> 15;
          case END, STOP_SHARING -> 20 + random.nextInt(90);
          case OFFER, ASK_INFO, SUPPLY_INFO, WAITLIST, DECLINE, WITHDRAW, VOID_AS_ERROR ->
              1 + random.nextInt(4);
          case ACCEPT, START, CONFIRM_FEEDBACK, HAND_BACK, DROP_OUT -> 2 + random.nextInt(9);
        });
  }

  private Optional<By> by(Step step) {
    return switch (Transitions.mover(step)) {
      case REFERRER, EITHER -> Optional.of(new By(way.route().referrer(), Optional.of(sender)));
      case RECEIVER -> Optional.of(new By(way.route().receiver(), handler));
      case SYSTEM -> Optional.empty();
    };
  }

  private static LocalDate day(Instant at) {
    return at.atZone(WorkingDays.ZONE).toLocalDate();
  }
}
