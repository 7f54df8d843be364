package nl.schakel.referrals.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.schakel.chains.Link;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.usecase.Ways.Way;
import nl.schakel.shared.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoStoryTest {

  private final Way way =
      new Way(
          new Link(
              AReferral.route(Country.NL).link(),
              new Link.Origin.Anybody(Link.Function.PROFESSIONAL),
              Link.Kind.WARM_REFER,
              new Link.Target(AReferral.RECEIVER, Optional.empty(), Link.Part.PRIMARY),
              List.of(),
              List.of()),
          AReferral.route(Country.NL));

  @ParameterizedTest
  @EnumSource(DemoPlot.class)
  void what_began_long_ago_went_its_way_to_the_end(DemoPlot plot) {
    for (int seed = 0; seed < 50; seed++) {
      Arrived told = story(seed).tell(plot, ago(700), AReferral.NOW);

      assertThat(told.referral().state().isTerminal()).isEqualTo(plot != DemoPlot.UNFINISHED);
      assertThat(told.past()).extracting(each -> each.at()).isSorted();
    }
  }

  @ParameterizedTest
  @EnumSource(DemoPlot.class)
  void what_began_today_could_have_been_offered_by_anybody(DemoPlot plot) {
    Arrived told = story(1).tell(plot, AReferral.NOW, AReferral.NOW);

    assertThat(told.referral().details().content().flaws(AReferral.RECEIVER, AReferral.TODAY))
        .isEmpty();
    assertThat(told.past()).hasSizeLessThanOrEqualTo(1);
  }

  private DemoStory story(int seed) {
    return new DemoStory(way, PersonId.next(), Optional.empty(), new Random(seed));
  }

  private static Instant ago(int days) {
    return AReferral.NOW.minus(Duration.ofDays(days));
  }
}
