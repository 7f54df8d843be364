package nl.schakel.measures.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Counts the referrals that the demo brought with it. */
@ApplicationService
class DemoMeasuresContent implements DemoContent {

  private final CountHops counting;

  DemoMeasuresContent(CountHops counting) {
    this.counting = counting;
  }

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public int order() {
    return 590;
  }

  @Override
  public void load() {
    Optional<UUID> after = Optional.empty();
    while (counting.count(after) instanceof CountHops.Outcome.Continues(UUID last)) {
      after = Optional.of(last);
    }
  }
}
