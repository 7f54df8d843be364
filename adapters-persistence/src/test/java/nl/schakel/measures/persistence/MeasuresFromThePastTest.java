package nl.schakel.measures.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.port.HopFacts;
import nl.schakel.measures.query.Tallies;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops;
import nl.schakel.referrals.Hops.Following;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Course.WarmHandover;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.Transitions;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.shared.Country;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Referrals go random ways; their figures are what one counts by reading how each of them went. */
@DatabaseTest
@Transactional
class MeasuresFromThePastTest {

  private static final int REFERRALS = 600;
  private static final Set<Step> WELL =
      Set.of(Step.ACCEPT, Step.START, Step.END, Step.CONFIRM_FEEDBACK);

  @Autowired Referrals referrals;
  @Autowired Hops hops;
  @Autowired HopFacts facts;
  @Autowired Tallies tallies;

  private final Random random = new Random(1917);
  private final Route route = AReferral.route(Country.NL);

  @Test
  void every_count_is_what_the_lines_of_the_past_say() {
    List<Arrived> all = new ArrayList<>();
    Set<ReferralId> followed = new HashSet<>();
    for (int i = 0; i < REFERRALS; i++) {
      Optional<ReferralId> before =
          Stream.of(i / 2)
              .filter(_ -> random.nextInt(4) == 0 && !all.isEmpty())
              .map(n -> all.get(n % all.size()).referral().getId())
              .findFirst();
      Arrived arrived = arrived(before);
      all.add(arrived);
      if (arrived.referral().state() != ReferralState.VOID) {
        before.ifPresent(followed::add);
      }
    }
    referrals.add(all);
    facts.keep(hops.inOrderOfFacts(Optional.empty(), 2 * REFERRALS));

    Tally told =
        tallies
            .chain(new Tallies.Asked(route.chain(), 2026, Set.of(), LocalDate.of(2026, 12, 28)))
            .all();

    assertThat(told).isEqualTo(counted(all, followed));
    assertThat(Count.values()).allSatisfy(count -> assertThat(told.of(count)).isPositive());
  }

  private static Tally counted(List<Arrived> all, Set<ReferralId> followed) {
    List<PastFold> counted =
        all.stream()
            .map(
                each ->
                    new PastFold(
                        each,
                        followed.contains(each.referral().getId())
                            ? Following.SUCCESSOR
                            : Following.NONE))
            .filter(each -> each.last() != ReferralState.VOID)
            .toList();
    Map<Count, Long> sums = new EnumMap<>(Count.class);
    Arrays.stream(Count.values())
        .forEach(count -> sums.put(count, counted.stream().filter(each -> each.is(count)).count()));
    return new Tally(sums);
  }

  private Arrived arrived(Optional<ReferralId> before) {
    Instant at =
        Instant.parse("2026-02-02T09:00:00Z").plus(Duration.ofHours(random.nextInt(2_000)));
    Referral told = AReferral.draft(details(before));
    List<Happened> past = new ArrayList<>();
    Step step = Step.OFFER;
    for (int i = 0; i < 12 && !told.state().isTerminal(); i++) {
      told = AReferral.move(step, day(at)).from(told, at).orElseThrow();
      past.add(new Happened(new What.Moved(step, told.state()), by(), at));
      if (told instanceof Open open && step == Step.ACCEPT && random.nextBoolean()) {
        told = open.handOver(new WarmHandover(day(at), Way.CALL));
        past.add(new Happened(new What.Noted(Fact.HANDED_OVER_WARMLY), Optional.empty(), at));
      }
      at = at.plus(Duration.ofHours(1 + random.nextInt(120)));
      if (random.nextInt(6) == 0) {
        break;
      }
      step = next(told);
    }
    return new Arrived(told, past);
  }

  /** What nobody did, the system did when a partner was there no more. */
  private Optional<Happened.By> by() {
    return random.nextBoolean()
        ? Optional.of(new Happened.By(route.referrer(), Optional.empty()))
        : Optional.empty();
  }

  private Step next(Referral referral) {
    List<Step> steps =
        Arrays.stream(Step.values())
            .filter(step -> Transitions.after(referral.state(), step).isPresent())
            .filter(step -> step != Step.VOID_AS_ERROR || random.nextInt(8) == 0)
            .toList();
    Optional<Step> onward =
        steps.stream().filter(WELL::contains).findFirst().filter(_ -> random.nextInt(3) > 0);
    return onward.isPresent()
        ? onward.get()
        : steps.isEmpty() ? Step.DEADLINE : steps.get(random.nextInt(steps.size()));
  }

  private Details details(Optional<ReferralId> before) {
    Details like = AReferral.details(Urgency.NORMAL, Country.NL);
    return new Details(
        like.id(),
        UUID.randomUUID(),
        route,
        like.sender(),
        Optional.empty(),
        Urgency.NORMAL,
        withoutCode(like.content()),
        Set.of(),
        before,
        like.course());
  }

  /** With one code they would all be the same client. */
  private static Content withoutCode(Content all) {
    return new Content(
        all.basis(),
        Optional.empty(),
        all.note(),
        all.language(),
        all.age(),
        all.answers(),
        all.exchanges());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(WorkingDays.ZONE).toLocalDate();
  }
}
