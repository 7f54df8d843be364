package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Breach;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Following;
import nl.schakel.referrals.Hops.Handover;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.referrals.Hops.Loop;
import nl.schakel.referrals.Hops.Promptness;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralState;
import nl.schakel.shared.Language;

/** Referrals as they may have gone, drawn by lot: as far as chance let them come. */
final class GeneratedHops {

  static final LocalDate THIS_WEEK = LocalDate.of(2026, 11, 16);

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int WEEKS = 150;

  final List<ChainId> chains = Stream.generate(ChainId::next).limit(4).toList();

  private final List<LinkId> links = Stream.generate(LinkId::next).limit(6).toList();
  private final List<TopicCode> topics =
      List.of(TopicCode.of("trauma"), TopicCode.of("parenting-in-two-cultures"));
  private final List<MunicipalityCode> towns =
      List.of(new MunicipalityCode("GM0599"), new MunicipalityCode("GM0505"));
  private final Random random;

  GeneratedHops(long seed) {
    this.random = new Random(seed);
  }

  Hop next() {
    LocalDate week = FIRST.plusWeeks(random.nextInt(WEEKS));
    int chain = random.nextInt(chains.size());
    ReferralState state = one(ReferralState.values());
    boolean answered = state != ReferralState.OFFERED && random.nextInt(5) > 0;
    boolean accepted = answered && random.nextInt(4) > 0;
    boolean started = accepted && random.nextBoolean();
    return new Hop(
        UUID.randomUUID(),
        chains.get(chain),
        1,
        links.get(chain + random.nextInt(3)),
        towns.get(random.nextInt(2)),
        topics.get(chain / 2),
        OrganisationId.next(),
        week,
        random.nextInt(3) == 0 ? Optional.of(new Language("ti")) : Optional.empty(),
        one(Urgency.values()),
        state == ReferralState.DRAFT ? ReferralState.OFFERED : state,
        week.plusWeeks(random.nextInt(12)),
        maybe(Promptness.values()),
        days(answered),
        days(accepted),
        days(started),
        one(Handover.values()),
        maybe(EndOutcome.values()),
        maybe(Reason.values()),
        one(Loop.values()),
        one(Following.values()),
        maybe(Breach.values()));
  }

  private Optional<Integer> days(boolean happened) {
    return happened ? Optional.of(random.nextInt(20)) : Optional.empty();
  }

  private <T> Optional<T> maybe(T[] choices) {
    return random.nextBoolean() ? Optional.of(one(choices)) : Optional.empty();
  }

  private <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
