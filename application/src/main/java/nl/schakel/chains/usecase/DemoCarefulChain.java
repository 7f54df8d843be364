package nl.schakel.chains.usecase;

import static nl.schakel.chains.Link.Function.KEY_PERSON;
import static nl.schakel.chains.Link.Function.PROFESSIONAL;
import static nl.schakel.chains.Link.Function.SCHOOL;
import static nl.schakel.chains.Link.Occasion.CLOSED;
import static nl.schakel.chains.Link.Occasion.DO_NOT_INVOLVE;
import static nl.schakel.chains.Link.Occasion.LANGUAGE_MISSING;
import static nl.schakel.chains.usecase.DemoLinks.anybody;
import static nl.schakel.chains.usecase.DemoLinks.party;
import static nl.schakel.chains.usecase.DemoLinks.text;

import java.util.Map;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Links;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;

/** What the chain of the demo says in which a wrong call can endanger somebody. */
final class DemoCarefulChain {

  private DemoCarefulChain() {}

  static Links forcedMarriage(Map<OrganisationId, Entry> partners) {
    DemoLinks chain = new DemoLinks(partners);
    chain
        .link("ask", anybody(PROFESSIONAL), Kind.CONSULT, DemoOrganisation.LKHA, Part.ADVICE_ONLY)
        .link("school", anybody(SCHOOL), Kind.DISCUSS, DemoOrganisation.WIJKTEAM, Part.PRIMARY)
        .whenNot(DemoChain.VIOLENCE, DemoChain.CALL)
        .link(
            "key",
            anybody(KEY_PERSON),
            Kind.SUPPORT_BESIDE,
            DemoOrganisation.MUDAWWANAH,
            Part.BRIDGE);
    steunpunt(chain, "refer", anybody(PROFESSIONAL));
    steunpunt(chain, "team", party(DemoOrganisation.WIJKTEAM));
    return chain
        .link(
            "other",
            anybody(PROFESSIONAL),
            Kind.WARM_REFER,
            DemoOrganisation.WIJKTEAM,
            Part.ALTERNATIVE)
        .mind(
            text(
                "Spreek alleen af met wie het zelf aangaat.",
                "Make plans only with whom it is about."))
        .links();
  }

  private static DemoLinks steunpunt(DemoLinks chain, String name, Origin from) {
    return chain
        .link(name, from, Kind.WARM_REFER, DemoOrganisation.STEUNPUNT, Part.PRIMARY)
        .when(
            text(
                "Iemand kan niet zelf kiezen om te trouwen of te blijven.",
                "Somebody cannot choose for themselves to marry or to stay."))
        .whenNot(DemoChain.VIOLENCE, DemoChain.CALL)
        .mind(
            text(
                "Bel of mail nooit naar huis zonder te overleggen.",
                "Never call or mail home without consulting first."))
        .instead("other", CLOSED, LANGUAGE_MISSING, DO_NOT_INVOLVE);
  }
}
