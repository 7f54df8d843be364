package nl.schakel.measures.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import nl.schakel.measures.port.HopFacts;
import nl.schakel.measures.usecase.CountHops.Outcome;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops;
import nl.schakel.referrals.ReferralState;
import org.junit.jupiter.api.Test;

class CountHopsTest {

  private static final int MANY = 1_234;
  private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);

  private final List<Hops.Hop> hops = new ArrayList<>();
  private final Facts facts = new Facts();

  @Test
  void all_are_counted_a_part_at_a_time() {
    IntStream.range(0, MANY).forEach(_ -> hops.add(hop(ReferralState.ACCEPTED)));
    assertThat(count("2026-11-23T04:07:00Z")).isEqualTo(3);
    assertThat(facts.kept).hasSize(MANY);
  }

  /** Whoever looks each minute would see what happened in it. */
  @Test
  void no_figure_moves_with_a_referral_before_the_week_is_over() {
    hops.add(hop(ReferralState.OFFERED));
    count("2026-11-23T04:07:00Z");
    hops.add(hop(ReferralState.OFFERED));
    count("2026-11-24T04:07:00Z");
    count("2026-11-29T22:59:00Z");
    assertThat(facts.kept).hasSize(1);
    assertThat(facts.counted()).contains(LocalDate.of(2026, 11, 23));
    count("2026-11-30T04:07:00Z");
    assertThat(facts.kept).hasSize(2);
    assertThat(facts.counted()).contains(LocalDate.of(2026, 11, 30));
  }

  /** Returns in how many parts. */
  private int count(String at) {
    Clock clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    CountHops counting = new CountingService(this::after, facts, clock);
    Optional<UUID> after = Optional.empty();
    int parts = 1;
    while (counting.count(after) instanceof Outcome.Continues(UUID last)) {
      after = Optional.of(last);
      parts++;
    }
    return parts;
  }

  private List<Hops.Hop> after(Optional<UUID> last, int atMost) {
    TreeMap<UUID, Hops.Hop> ordered = new TreeMap<>();
    hops.forEach(hop -> ordered.put(hop.fact(), hop));
    return last.map(fact -> ordered.tailMap(fact, false)).orElse(ordered).values().stream()
        .limit(atMost)
        .toList();
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

  private static final class Facts implements HopFacts {

    private final Map<UUID, Hops.Hop> kept = new HashMap<>();
    private Optional<LocalDate> last = Optional.empty();

    @Override
    public void keep(Collection<Hops.Hop> hops) {
      hops.forEach(hop -> kept.put(hop.fact(), hop));
    }

    @Override
    public Optional<LocalDate> counted() {
      return last;
    }

    @Override
    public void counted(LocalDate week) {
      last = Optional.of(week);
    }
  }
}
