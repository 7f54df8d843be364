package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Tally;
import nl.schakel.referrals.Hops.Breach;
import nl.schakel.referrals.Hops.Following;
import nl.schakel.referrals.Hops.Handover;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.referrals.Hops.Loop;
import nl.schakel.referrals.Hops.Promptness;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralState;

/** The same figures from the facts one by one, by the words of their definitions. */
final class Fold {

  private final Map<UUID, Hop> facts = new HashMap<>();

  /** The last that was told of a hop is what holds. */
  void tell(Hop hop) {
    if (hop.now() == ReferralState.VOID) {
      facts.remove(hop.fact());
    } else {
      facts.put(hop.fact(), hop);
    }
  }

  List<Hop> of(Predicate<Hop> wanted) {
    return facts.values().stream().filter(wanted).toList();
  }

  static Tally tally(Collection<Hop> hops, Collection<Count> counts) {
    Map<Count, Long> sums = new EnumMap<>(Count.class);
    counts.forEach(count -> sums.put(count, hops.stream().filter(hop -> is(hop, count)).count()));
    return new Tally(sums);
  }

  private static boolean is(Hop hop, Count count) {
    boolean over = hop.now().isTerminal();
    boolean failed =
        over && hop.now() != ReferralState.CLOSED && hop.now() != ReferralState.WITHDRAWN;
    boolean missed = failed || hop.breach().equals(Optional.of(Breach.PARTNER_GONE));
    boolean lost = failed && hop.now() != ReferralState.DECLINED && hop.accepted().isPresent();
    boolean asking = hop.breach().equals(Optional.of(Breach.QUESTION_OPEN));
    boolean silent = hop.now() == ReferralState.EXPIRED && hop.answered().isEmpty() && !asking;
    boolean asked = hop.language().isPresent() && hop.answered().isPresent();
    return switch (count) {
      case OFFERED -> true;
      case ANSWERED -> hop.answered().isPresent();
      case ACCEPTED -> hop.accepted().isPresent();
      case STARTED -> hop.contact().isPresent();
      case ENDED ->
          hop.contact().isPresent()
              && Set.of(ReferralState.ENDED, ReferralState.CLOSED).contains(hop.now());
      case UNANSWERED -> silent;
      case QUESTION_OPEN -> asking;
      case ANSWER_DUE -> silent || hop.answered().isPresent();
      case SIGHT_DUE -> silent || hop.answered().isPresent() || hop.acknowledged().isPresent();
      case SEEN_IN_TIME -> hop.acknowledged().equals(Optional.of(Promptness.IN_TIME));
      case OVER -> over;
      case CLOSED_LOOP -> over && hop.loop() == Loop.CLOSED;
      case INFORMED_LOOP -> over && hop.loop() != Loop.OPEN;
      case MISSED -> missed;
      case REDIRECTED -> missed && hop.next() == Following.SUCCESSOR;
      case ABANDONED -> missed && hop.next() == Following.NONE;
      case WARM -> hop.accepted().isPresent() && hop.handover() == Handover.WARM;
      case COLD -> hop.accepted().isPresent() && hop.handover() == Handover.COLD;
      case LOST_WARM -> lost && hop.handover() == Handover.WARM;
      case LOST_COLD -> lost && hop.handover() == Handover.COLD;
      case LANGUAGE_ASKED -> asked;
      case LANGUAGE_SERVED ->
          asked && !hop.reason().equals(Optional.of(Reason.LANGUAGE_NOT_AVAILABLE));
    };
  }

  /** One by one: the share of those still waiting that goes on waiting, day after day. */
  static Optional<Integer> answeredWithin(Collection<Hop> hops, double share) {
    return within(hops.stream().map(hop -> wait(hop.answered(), lastSeen(hop))).toList(), share);
  }

  static Optional<Integer> contactWithin(Collection<Hop> hops, double share) {
    return within(
        hops.stream()
            .flatMap(
                hop ->
                    hop.accepted().stream()
                        .map(days -> wait(hop.contact(), Math.max(0, lastSeen(hop) - days))))
            .toList(),
        share);
  }

  private record Wait(int days, boolean happened) {}

  private static Wait wait(Optional<Integer> happened, int lastSeen) {
    return new Wait(happened.orElse(lastSeen), happened.isPresent());
  }

  private static int lastSeen(Hop hop) {
    LocalDate open =
        Stream.of(hop.moved(), GeneratedHops.THIS_WEEK).max(LocalDate::compareTo).orElseThrow();
    LocalDate last = hop.now().isTerminal() ? hop.moved() : open;
    return (int) ChronoUnit.DAYS.between(hop.week(), last);
  }

  private static Optional<Integer> within(List<Wait> waits, double share) {
    double still = 1;
    for (int day : waits.stream().mapToInt(Wait::days).distinct().sorted().toArray()) {
      long waiting = waits.stream().filter(wait -> wait.days() >= day).count();
      long now = waits.stream().filter(wait -> wait.happened() && wait.days() == day).count();
      still -= still * now / waiting;
      if (still <= 1 - share + 1e-9) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  static Collection<Count> all() {
    return Arrays.asList(Count.values());
  }
}
