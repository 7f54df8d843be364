package nl.schakel.chains.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.Province;
import nl.schakel.shared.Country;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Three chains: one in its second version, one whose next draft waits for a partner. */
@ApplicationService
class DemoChainsContent implements DemoContent {

  private static final Duration LONG_AGO = Duration.ofDays(720);
  private static final Duration LATELY = Duration.ofDays(120);

  private final ChainVersions versions;
  private final ServiceCards partners;
  private final DemoGaps gaps;
  private final DemoDesk desk;

  DemoChainsContent(ChainVersions versions, ServiceCards partners, DemoGaps gaps, DemoDesk desk) {
    this.versions = versions;
    this.partners = partners;
    this.gaps = gaps;
    this.desk = desk;
  }

  @Override
  public String name() {
    return "chains";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void load() {
    List<OrganisationId> all =
        Stream.of(DemoOrganisation.values()).map(DemoOrganisation::id).toList();
    Map<OrganisationId, Entry> entries = partners.of(all, Reader.PROFESSIONAL);
    ReferralChain parenting = parenting(DemoChain.parenting(entries));
    secondGeneration(DemoChain.secondGeneration(entries));
    forcedMarriage(DemoCarefulChain.forcedMarriage(entries));
    gaps.load(parenting);
  }

  /** The first version had no way on for who was full. */
  private ReferralChain parenting(Links links) {
    ReferralChain chain =
        desk.chain(
            "opvoeden-in-twee-culturen-voorbeelddam",
            new Area.Town(new MunicipalityCode("GM0344")),
            "parenting-in-two-cultures",
            DemoLinks.text(
                "Gezinnen die hierheen vluchtten, met kinderen tot 18 jaar",
                "Families who fled here, with children up to 18"),
            DemoOrganisation.VLUCHTELINGENWERK);
    Links first =
        links.all().stream()
            .filter(link -> link.to().part() == Part.ALTERNATIVE)
            .map(Link::id)
            .reduce(links, Links::without, (_, after) -> after);
    Agreed before = desk.agree(chain.firstVersion().with(first), LONG_AGO, Optional.empty());
    versions.save(before.retire(desk.ago(LATELY)));
    Draft next = before.next();
    versions.add(next);
    desk.agree(next.with(links), LATELY, Optional.empty());
    return chain;
  }

  private void secondGeneration(Links links) {
    ReferralChain chain =
        desk.chain(
            "keten-nederland",
            new Area.Nation(Country.NL),
            "second-generation",
            DemoLinks.text(
                "Volwassenen die na de oorlog geboren zijn", "Adults born after the war"),
            DemoOrganisation.JMW);
    Links without = links.without(bridge(links).id());
    Agreed agreed =
        desk.agree(chain.firstVersion().with(without), LATELY, chain.terms().covenant());
    Draft next = agreed.next();
    versions.add(next);
    OrganisationId asked = bridge(links).to().partner();
    versions.save(
        next.with(links).with(Place.ask(asked, links.print(asked), desk.ago(Duration.ofDays(4)))));
  }

  private static Link bridge(Links links) {
    return links.all().stream()
        .filter(link -> link.to().part() == Part.BRIDGE)
        .findFirst()
        .orElseThrow();
  }

  private void forcedMarriage(Links links) {
    ReferralChain chain =
        desk.chain(
            "keten-utrecht",
            new Area.Region(Province.NL_UT),
            "forced-marriage",
            DemoLinks.text(
                "Jongeren en volwassenen die niet vrij kunnen kiezen",
                "Young people and adults who cannot choose freely"),
            DemoOrganisation.MOVISIE);
    desk.agree(chain.firstVersion().with(links), LATELY, Optional.empty());
  }
}
