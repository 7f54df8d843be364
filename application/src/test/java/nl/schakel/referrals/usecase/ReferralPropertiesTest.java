package nl.schakel.referrals.usecase;

import static nl.schakel.referrals.usecase.ReferralDesk.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Stage;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/**
 * Anybody tries anything in any order while time goes on: what may come of it stands in a table of
 * plain words, and the invariants of referrals.md hold after every step.
 */
class ReferralPropertiesTest {

  private static final int WALKS = 400;
  private static final int STEPS = 16;
  private static final String FINE = "Liefst op dinsdag.";
  private static final String TELLING = "Bel 06-12345678.";

  /** The table of referrals.md: the step, whose it is, from where, to where. */
  private static final String TABLE =
      """
      OFFER referrer DRAFT OFFERED
      ASK_INFO receiver OFFERED INFO_REQUESTED
      SUPPLY_INFO referrer INFO_REQUESTED OFFERED
      WAITLIST receiver OFFERED WAITLISTED
      ACCEPT receiver OFFERED,WAITLISTED ACCEPTED
      DECLINE receiver OFFERED,INFO_REQUESTED DECLINED
      START receiver ACCEPTED STARTED
      END receiver STARTED ENDED
      CONFIRM_FEEDBACK referrer ENDED CLOSED
      HAND_BACK receiver WAITLISTED,ACCEPTED,STARTED RETURNED
      DROP_OUT receiver WAITLISTED,ACCEPTED,STARTED DROPPED
      WITHDRAW referrer OFFERED,INFO_REQUESTED,WAITLISTED,ACCEPTED WITHDRAWN
      STOP_SHARING either STARTED,ENDED CLOSED
      VOID_AS_ERROR referrer DRAFT,OFFERED,INFO_REQUESTED,WAITLISTED,ACCEPTED,STARTED,ENDED VOID
      """;

  private static final Map<String, String> SILENCE =
      Map.of(
          "OFFERED", "EXPIRED",
          "INFO_REQUESTED", "EXPIRED",
          "WAITLISTED", "EXPIRED",
          "ACCEPTED", "EXPIRED",
          "STARTED", "ENDED",
          "ENDED", "CLOSED");

  private record Row(Step step, String who, Set<String> from, String to) {}

  private static final List<Row> ROWS =
      TABLE
          .lines()
          .map(line -> line.split(" "))
          .map(row -> new Row(Step.valueOf(row[0]), row[1], Set.of(row[2].split(",")), row[3]))
          .toList();

  private final Random random = new Random(20261123);
  private ReferralDesk desk = new ReferralDesk();
  private ReferralId id = ReferralId.next();
  private Instant now = AReferral.NOW;
  private String model = "DRAFT";

  @Test
  void along_random_ways_every_invariant_holds() {
    Set<String> reached = Stream.generate(this::walk).limit(WALKS).collect(Collectors.toSet());
    assertThat(reached)
        .contains("CLOSED", "DECLINED", "RETURNED", "WITHDRAWN", "EXPIRED", "DROPPED", "VOID");
  }

  /** Answers where it ended. */
  private String walk() {
    desk = new ReferralDesk();
    now = AReferral.NOW;
    model = "DRAFT";
    id = drafted();
    for (int step = 0; step < STEPS; step++) {
      Referral before = desk.referral(id);
      if (random.nextInt(5) == 0) {
        timePasses();
      } else {
        somebodyTries(random.nextBoolean() ? onward() : pick(ROWS));
      }
      holds(before, desk.referral(id));
    }
    String end = model;
    noSecondIsOnTheWay();
    nobodyIsLeftWaitingForWhoIsGone();
    return end;
  }

  private ReferralId drafted() {
    Contents contents = contents(Feedback.OUTCOME, FINE, Set.of());
    var made = desk.offering.make(desk.command(desk.link, contents, Optional.empty()), Stage.DRAFT);
    return ((OfferReferral.Outcome.Drafted) made).referral();
  }

  /** Less than half a year in all, so that the basis holds. */
  private void timePasses() {
    now = now.plus(Duration.ofHours(random.nextInt(240)));
    desk.at(now);
    while (desk.watching.look(10) instanceof WatchDeadlines.Outcome.Noticed) {
      if (!desk.referral(id).state().name().equals(model)) {
        model = SILENCE.getOrDefault(model, model);
        assertThat(desk.referral(id).state()).hasToString(model);
      }
    }
    assertThat(desk.referral(id))
        .satisfies(after -> assertThat(after instanceof Open o && o.timer().isOver(now)).isFalse());
  }

  private void somebodyTries(Row row) {
    List<Actor> receivers = List.of(desk.receiver, desk.colleague);
    Actor theirs = row.who().equals("receiver") ? pick(receivers) : desk.referrer;
    Actor actor = random.nextInt(4) == 0 ? anybody() : theirs;
    String side =
        receivers.contains(actor)
            ? "receiver"
            : actor.equals(desk.referrer) ? "referrer" : "nobody";
    boolean may = row.who().equals(side) || (row.who().equals("either") && !side.equals("nobody"));
    Wish wish = wish(row.step(), random.nextInt(6) == 0 ? TELLING : FINE);
    if (!may || (side.equals("receiver") && !isShown())) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> desk.move(actor, id, wish));
      return;
    }
    Outcome outcome = desk.move(actor, id, wish);
    if (!row.from().contains(model)) {
      assertThat(outcome).isInstanceOf(Outcome.NotFrom.class);
    } else if (wish.toString().contains(TELLING)) {
      assertThat(outcome).isInstanceOf(Outcome.TellsOfSomebody.class);
    } else {
      assertThat(outcome).as(row.step() + " from " + model).isInstanceOf(Outcome.Moved.class);
      model = row.to();
    }
  }

  /**
   * One of the steps that lead to the end that everybody wants, or chance would never come so far.
   */
  private Row onward() {
    Set<Step> well = Set.of(Step.OFFER, Step.ACCEPT, Step.START, Step.END, Step.CONFIRM_FEEDBACK);
    return ROWS.stream()
        .filter(row -> well.contains(row.step()) && row.from().contains(model))
        .findFirst()
        .orElseGet(() -> pick(ROWS));
  }

  private Actor anybody() {
    return pick(
        List.of(
            desk.referrer,
            desk.receiver,
            desk.colleague,
            desk.stranger,
            desk.keeper,
            desk.administrator));
  }

  private boolean isShown() {
    boolean over = ReferralState.valueOf(model).isTerminal();
    boolean longAgo = over && !now.isBefore(desk.referral(id).since().plus(Duration.ofDays(14)));
    return !Set.of("DRAFT", "WITHDRAWN", "VOID").contains(model) && !longAgo;
  }

  private Wish wish(Step step, String text) {
    LocalDate today = now.atZone(WorkingDays.ZONE).toLocalDate();
    return switch (step) {
      case OFFER -> new Wish.Offer();
      case ASK_INFO -> new Wish.Ask(text);
      case SUPPLY_INFO -> new Wish.Supply(text);
      case WAITLIST -> new Wish.Waitlist(today.plusDays(30), text);
      case ACCEPT -> new Wish.Accept();
      case DECLINE -> new Wish.Decline(no(text));
      case START -> new Wish.Start(today);
      case END -> new Wish.End(EndOutcome.PARTLY_REACHED, Optional.of(text));
      case CONFIRM_FEEDBACK -> new Wish.ConfirmFeedback();
      case HAND_BACK -> new Wish.HandBack(no(text));
      case DROP_OUT -> new Wish.DropOut(Over.Cause.MOVED);
      case WITHDRAW -> new Wish.Withdraw();
      case STOP_SHARING -> new Wish.StopSharing();
      case VOID_AS_ERROR -> new Wish.VoidAsError();
      case DEADLINE -> throw new IllegalArgumentException("nobody does that");
    };
  }

  private Wish.No no(String text) {
    Reason reason = pick(List.of(Reason.NO_CAPACITY, Reason.OUT_OF_AREA, Reason.OTHER));
    Consequence consequence =
        random.nextBoolean()
            ? new Consequence.Nowhere()
            : new Consequence.Elsewhere(desk.alternative);
    return new Wish.No(
        reason, Optional.empty(), Optional.empty(), Optional.of(consequence), Optional.of(text));
  }

  /** The numbers are those of referrals.md; 8 and the index behind 7 need two transactions. */
  private void holds(Referral before, Referral after) {
    assertThat(after.state()).hasToString(model);
    if (after instanceof Open open) {
      assertThat(open.details().content().basis()) // 1
          .hasValueSatisfying(b -> assertThat(b.receiver()).isEqualTo(AReferral.RECEIVER));
      assertThat(open.timer().lookAt()).isAfter(now); // 6
      assertThat(after.details().notInvolved()).doesNotContain(AReferral.RECEIVER); // 12
    }
    if (!isShown()) { // 2
      notFound(desk.receiver);
    }
    List.of(desk.stranger, desk.keeper, desk.administrator).forEach(this::notFound); // 3
    if (before instanceof Over) { // 4
      assertThat(after).isEqualTo(before);
    }
    refusal(after).ifPresent(this::hasAConsequence); // 5
    assertThat(desk.opening.open(desk.referrer, id).toString()).doesNotContain("12345678"); // 9
    assertThat(desk.told.toString()).doesNotContain(AReferral.PARENTING.value().value()); // 11
  }

  private void notFound(Actor actor) {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.opening.open(actor, id));
  }

  private static Optional<Refusal> refusal(Referral referral) {
    return switch (referral) {
      case Over.Declined declined -> Optional.of(declined.refusal());
      case Over.Returned returned -> Optional.of(returned.refusal());
      case Referral _ -> Optional.empty();
    };
  }

  private void hasAConsequence(Refusal refusal) {
    boolean nowhere = refusal.consequence() instanceof Consequence.Nowhere;
    assertThat(desk.chains.heard).hasSize(nowhere ? 1 : 0);
    assertThat(desk.chains.heard.toString()).doesNotContain(fact(id).toString());
    if (refusal.reason() == Reason.TRUST_OR_COMMUNITY_SAFETY) {
      assertThat(desk.chains.heard).allSatisfy(gap -> assertThat(gap.kind()).isEqualTo(Kind.OTHER));
    }
  }

  private UUID fact(ReferralId referral) {
    return desk.referral(referral).details().fact();
  }

  /** 7: one hop over a link with a code, as long as it is open. */
  private void noSecondIsOnTheWay() {
    HandoverCode code = desk.referral(id).details().content().code().orElseThrow();
    Contents plain = contents(Feedback.OUTCOME, FINE, Set.of());
    Contents same =
        new Contents(
            plain.sharing(),
            new Contents.Code.Known(code),
            plain.note(),
            plain.language(),
            plain.age(),
            plain.answers(),
            Set.of());
    var offered = desk.offering.make(desk.command(desk.link, same, Optional.empty()), Stage.OFFER);
    assertThat(offered instanceof OfferReferral.Outcome.Offered)
        .as(model)
        .isEqualTo(!(desk.referral(id) instanceof Open));
  }

  /** 13: who is gone looks after nothing. */
  private void nobodyIsLeftWaitingForWhoIsGone() {
    List<Actor> gone = new ArrayList<>(List.of(desk.receiver, desk.referrer));
    gone.forEach(desk::leaves);
    gone.forEach(actor -> desk.openWork.left(actor.person()));
    Referral after = desk.referral(id);
    assertThat(after).isInstanceOf(Over.class);
    gone.forEach(actor -> assertThat(desk.memory.openWorkOf(actor.person())).isEmpty());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
