package nl.schakel.referrals.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.usecase.Ways.Way;
import nl.schakel.shared.usecase.UseCasePart;
import org.jspecify.annotations.Nullable;

/** Whether a draft may be offered. */
@UseCasePart
class Fitness {

  private final Ways ways;
  private final Referrals referrals;
  private final Clock clock;

  Fitness(Ways ways, Referrals referrals, Clock clock) {
    this.ways = ways;
    this.referrals = referrals;
    this.clock = clock;
  }

  sealed interface Objection {

    record Unfit(Set<Flaw> flaws) implements Objection {}

    record NotForThem(List<Integer> criteria) implements Objection {}

    record NotPossible() implements Objection {}
  }

  Optional<Objection> objection(Details draft) {
    return way(draft)
        .filter(way -> !draft.notInvolved().contains(way.route().receiver()))
        .map(way -> objection(way, draft))
        .orElseGet(() -> Optional.of(new Objection.NotPossible()));
  }

  /** The draft along what the chain says now; only without an objection. */
  Draft pinned(Draft draft) {
    return way(draft.details()).map(way -> draft.along(way.route())).orElse(draft);
  }

  private Optional<Way> way(Details draft) {
    Route route = draft.route();
    return ways.way(
        route.referrer(), route.chain(), route.link(), route.municipality(), route.cameBy());
  }

  private Optional<Objection> objection(Way way, Details draft) {
    List<Integer> against = against(way.link(), draft.content().answers());
    if (!against.isEmpty()) {
      return Optional.of(new Objection.NotForThem(against));
    }
    Set<Flaw> flaws = flaws(way.link(), draft);
    return flaws.isEmpty() ? Optional.empty() : Optional.of(new Objection.Unfit(flaws));
  }

  private static List<Integer> against(Link link, Map<Integer, Answer> answers) {
    return link.criteria().stream()
        .filter(criterion -> isAgainst(criterion, answers.get(criterion.number())))
        .map(Criterion::number)
        .toList();
  }

  private static boolean isAgainst(Criterion criterion, @Nullable Answer answer) {
    return switch (criterion.force()) {
      case REQUIRED -> answer == Answer.NO;
      case EXCLUDING -> answer == Answer.YES;
      case ADVISORY -> false;
    };
  }

  private Set<Flaw> flaws(Link link, Details draft) {
    LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    EnumSet<Flaw> found = EnumSet.noneOf(Flaw.class);
    found.addAll(draft.content().flaws(link.to().partner(), today));
    boolean unanswered =
        link.criteria().stream()
            .filter(criterion -> criterion.force() != Force.ADVISORY)
            .anyMatch(criterion -> !draft.content().answers().containsKey(criterion.number()));
    if (unanswered) {
      found.add(Flaw.CRITERION_UNANSWERED);
    }
    draft.content().code().flatMap(code -> flaw(draft, code)).ifPresent(found::add);
    return found;
  }

  private Optional<Flaw> flaw(Details draft, HandoverCode code) {
    if (referrals.isUnderWay(code, draft.route().link(), draft.id())) {
      return Optional.of(Flaw.ALREADY_OFFERED);
    }
    return referrals.isOfOthers(code, draft.route())
        ? Optional.of(Flaw.CODE_OF_OTHERS)
        : Optional.empty();
  }
}
