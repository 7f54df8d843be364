package nl.schakel.measures.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.usecase.CountHops.Outcome;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import org.junit.jupiter.api.Test;

class CountHopsTest {

  private static final int MANY = 1_234;
  private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);

  private final Map<ReferralId, Hops.Hop> hops = new HashMap<>();
  private final Map<UUID, Hops.Hop> facts = new HashMap<>();
  private final CountHops counting =
      new CountingService(new Told(), all -> all.forEach(hop -> facts.put(hop.fact(), hop)));

  @Test
  void a_referral_is_counted_as_it_is_now_however_often_it_moved() {
    ReferralId referral = ReferralId.next();
    Hops.Hop offered = hop(ReferralState.OFFERED);
    hops.put(referral, offered);
    counting.count(List.of(referral));
    counting.count(List.of(referral));
    assertThat(facts.values()).containsExactly(offered);
    counting.count(List.of(ReferralId.next()));
    assertThat(facts).hasSize(1);
  }

  @Test
  void all_are_counted_again_a_part_at_a_time() {
    IntStream.range(0, MANY).forEach(_ -> hops.put(ReferralId.next(), hop(ReferralState.ACCEPTED)));
    Optional<UUID> after = Optional.empty();
    int parts = 1;
    while (counting.countAgain(after) instanceof Outcome.Continues(UUID last)) {
      after = Optional.of(last);
      parts++;
    }
    assertThat(facts).hasSize(MANY);
    assertThat(parts).isEqualTo(3);
  }

  private static Hops.Hop hop(ReferralState state) {
    return new Hops.Hop(
        UUID.randomUUID(),
        ChainId.next(),
        1,
        LinkId.next(),
        new MunicipalityCode("GM0599"),
        TopicCode.of("trauma"),
        OrganisationId.next(),
        WEEK,
        Optional.empty(),
        Hops.Urgency.NORMAL,
        state,
        WEEK,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Hops.Handover.COLD,
        Optional.empty(),
        Optional.empty(),
        Hops.Loop.OPEN,
        Hops.Following.NONE,
        Optional.empty());
  }

  private final class Told implements Hops {

    @Override
    public List<Hop> of(Collection<ReferralId> referrals) {
      return referrals.stream().flatMap(id -> Optional.ofNullable(hops.get(id)).stream()).toList();
    }

    @Override
    public List<Hop> inOrderOfFacts(Optional<UUID> after, int atMost) {
      TreeMap<UUID, Hop> ordered = new TreeMap<>();
      hops.values().forEach(hop -> ordered.put(hop.fact(), hop));
      return after.map(last -> ordered.tailMap(last, false)).orElse(ordered).values().stream()
          .limit(atMost)
          .toList();
    }
  }
}
