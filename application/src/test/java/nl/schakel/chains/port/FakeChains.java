package nl.schakel.chains.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.Link.Target;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** One chain with links to partners, for the tests of features that follow it. */
public final class FakeChains implements ChainCards, GapSignals {

  public static final MunicipalityCode PLACE = new MunicipalityCode("GM0599");

  public final ChainId id = ChainId.next();
  public final List<Signal> heard = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private OrganisationId keeper;
  private final TopicCode topic;

  public FakeChains(OrganisationId keeper, TopicCode topic) {
    this.keeper = keeper;
    this.topic = topic;
  }

  /** Others look after it from now on. */
  public void keptBy(OrganisationId other) {
    keeper = other;
  }

  /** Anybody may take it; it asks one thing that must be so and one that must not. */
  public LinkId link(OrganisationId to, Link.Part part) {
    LinkId link = LinkId.next();
    links.add(
        new Link(
            link,
            new Origin.Anybody(Link.Function.SUPPORT_WORKER),
            Link.Kind.WARM_REFER,
            new Target(to, Optional.empty(), part),
            List.of(criterion(1, Link.Force.REQUIRED), criterion(2, Link.Force.EXCLUDING)),
            List.of()));
    return link;
  }

  private static Link.Criterion criterion(int number, Link.Force force) {
    return new Link.Criterion(
        number,
        force,
        LocalizedText.dutch("Is het zo?"),
        Optional.of(LocalizedText.dutch("Bel eerst")));
  }

  @Override
  public Optional<Card> card(ChainId chain) {
    return all().stream().filter(card -> card.id().equals(chain)).findFirst();
  }

  @Override
  public List<Card> all() {
    return List.of(
        new Card(
            id,
            new Slug("keten"),
            new Area.Town(PLACE),
            topic,
            LocalizedText.dutch("Ouders"),
            keeper,
            Optional.empty(),
            Deadlines.USUAL,
            Optional.of(1)));
  }

  @Override
  public Optional<Drawn> version(ChainId chain, int number) {
    return Optional.of(new Drawn(id, 1, Optional.empty(), Optional.empty(), links))
        .filter(_ -> chain.equals(id) && number == 1);
  }

  @Override
  public Optional<Drawn> agreed(ChainId chain) {
    return version(chain, 1);
  }

  @Override
  public GapId signal(Signal signal) {
    heard.add(signal);
    return GapId.next();
  }
}
