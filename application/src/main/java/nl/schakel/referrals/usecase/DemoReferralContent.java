package nl.schakel.referrals.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.Link;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.usecase.Ways.Way;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/**
 * Two years of referrals over the chains of the demo, the same at every start, so that each state
 * and each figure has something to show. Nobody is meant by any of them.
 */
@ApplicationService
class DemoReferralContent implements DemoContent {

  private static final long SEED = 2_017;
  private static final int DAYS = 720;

  private static final MunicipalityCode UTRECHT = new MunicipalityCode("GM0344");

  private static final List<OrganisationId> REFERRERS =
      List.of(DemoOrganisation.VLUCHTELINGENWERK.id(), DemoOrganisation.WELZIJN.id());

  private final ChainCards chains;
  private final Ways ways;
  private final People people;
  private final Referrals referrals;
  private final Clock clock;

  DemoReferralContent(
      ChainCards chains, Ways ways, People people, Referrals referrals, Clock clock) {
    this.chains = chains;
    this.ways = ways;
    this.people = people;
    this.referrals = referrals;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "referrals";
  }

  @Override
  public int order() {
    return 560;
  }

  @Override
  public void load() {
    Random random = new Random(SEED);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    List<Way> open = REFERRERS.stream().flatMap(this::ways).toList();
    List<Arrived> all = new ArrayList<>();
    for (int day = DAYS; day > 0 && !open.isEmpty(); day--) {
      if (random.nextInt(3) == 0 || day <= DemoPlot.values().length) {
        Way way = open.get(random.nextInt(open.size()));
        Instant offered = now.minus(Duration.ofDays(day)).plus(Duration.ofMinutes(day % 300));
        DemoPlot plot = DemoPlot.of(random, day);
        all.add(story(way, random).tell(plot, offered, now));
      }
    }
    referrals.add(all);
  }

  private Stream<Way> ways(OrganisationId from) {
    return chains.all().stream()
        .flatMap(card -> chains.agreed(card.id()).stream())
        .flatMap(
            drawn ->
                drawn.links().stream()
                    .filter(link -> link.kind() == Link.Kind.WARM_REFER)
                    .flatMap(
                        link ->
                            ways.way(from, drawn.chain(), link.id(), UTRECHT, List.of()).stream()));
  }

  private DemoStory story(Way way, Random random) {
    boolean isSupportWorker =
        way.route().referrer().equals(DemoOrganisation.VLUCHTELINGENWERK.id());
    return new DemoStory(
        way, person(isSupportWorker ? "supportworker" : "professional"), handler(way), random);
  }

  /** Only where an account of the demo works. */
  private Optional<PersonId> handler(Way way) {
    return Optional.of(way.route().receiver())
        .filter(DemoOrganisation.GEZINSPRAKTIJK.id()::equals)
        .map(_ -> person("partner"));
  }

  private PersonId person(String account) {
    return people.findByEmail(new EmailAddress(account + "@demo.example")).orElseThrow().id();
  }
}
