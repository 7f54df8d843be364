package nl.schakel.chains.usecase;

import static nl.schakel.chains.Link.Function.PROFESSIONAL;
import static nl.schakel.chains.Link.Function.SUPPORT_WORKER;
import static nl.schakel.chains.Link.Occasion.CLIENT_REFUSES;
import static nl.schakel.chains.Link.Occasion.CLOSED;
import static nl.schakel.chains.Link.Occasion.DO_NOT_INVOLVE;
import static nl.schakel.chains.Link.Occasion.LANGUAGE_MISSING;
import static nl.schakel.chains.Link.Occasion.WAIT_OVER;
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
import nl.schakel.shared.LocalizedText;

/** What two of the three chains of the demo say. The small organisations in them are invented. */
final class DemoChain {

  static final LocalizedText VIOLENCE =
      text("Er is geweld of acuut gevaar.", "There is violence or acute danger.");
  static final LocalizedText CALL =
      text(
          "Bel 112 bij direct gevaar, anders Veilig Thuis: 0800-2000.",
          "Call 112 in immediate danger, else Veilig Thuis: 0800-2000.");

  private DemoChain() {}

  static Links parenting(Map<OrganisationId, Entry> partners) {
    DemoLinks chain = new DemoLinks(partners);
    Origin worker = anybody(SUPPORT_WORKER);
    chain
        .link("signal", worker, Kind.SIGNAL, DemoOrganisation.WIJKTEAM, Part.PRIMARY)
        .link("ask", worker, Kind.CONSULT, DemoOrganisation.PHAROS, Part.ADVICE_ONLY)
        .link("mothers", worker, Kind.SUPPORT_BESIDE, DemoOrganisation.BUURTMOEDERS, Part.BRIDGE);
    practice(chain, "refer", worker)
        .link("other", worker, Kind.WARM_REFER, DemoOrganisation.OPVOEDHUIS, Part.ALTERNATIVE)
        .when(text("Het jongste kind is nog geen 12 jaar.", "The youngest child is under 12."));
    practice(chain, "professional", anybody(PROFESSIONAL));
    return chain
        .link(
            "feedback",
            party(DemoOrganisation.GEZINSPRAKTIJK),
            Kind.FEEDBACK,
            DemoOrganisation.WIJKTEAM,
            Part.INTRODUCER)
        .link(
            "after",
            party(DemoOrganisation.GEZINSPRAKTIJK),
            Kind.AFTERCARE,
            DemoOrganisation.BUURTMOEDERS,
            Part.BRIDGE)
        .links();
  }

  private static DemoLinks practice(DemoLinks chain, String name, Origin from) {
    return chain
        .link(name, from, Kind.WARM_REFER, DemoOrganisation.GEZINSPRAKTIJK, Part.PRIMARY)
        .when(
            text(
                "Ouders en kinderen lopen vast tussen twee culturen.",
                "Parents and children get stuck between two cultures."))
        .when(text("Het gezin wil dit gesprek zelf.", "The family wants this talk itself."))
        .whenNot(VIOLENCE, CALL)
        .mind(
            text(
                "Ga bij het eerste gesprek mee, of vraag een buurtmoeder.",
                "Come along to the first talk, or ask a neighbourhood mother."))
        .instead("other", CLOSED, WAIT_OVER, LANGUAGE_MISSING)
        .instead("mothers", CLIENT_REFUSES);
  }

  static Links secondGeneration(Map<OrganisationId, Entry> partners) {
    Origin professional = anybody(PROFESSIONAL);
    return new DemoLinks(partners)
        .link("ask", professional, Kind.CONSULT, DemoOrganisation.PELITA, Part.ADVICE_ONLY)
        .link(
            "meet",
            professional,
            Kind.SUPPORT_BESIDE,
            DemoOrganisation.ONTMOETINGSHUIS,
            Part.BRIDGE)
        .link("refer", professional, Kind.WARM_REFER, DemoOrganisation.LEVENSLIJNEN, Part.PRIMARY)
        .when(
            text(
                "De oorlog van de ouders werkt door in het eigen leven.",
                "The parents’ war works on in one’s own life."))
        .whenNot(
            text("Er is nu een crisis.", "There is a crisis now."),
            text("Bel de huisarts of 112.", "Call the doctor or 112."))
        .instead("jmw", CLOSED, WAIT_OVER, LANGUAGE_MISSING, DO_NOT_INVOLVE)
        .link("jmw", professional, Kind.WARM_REFER, DemoOrganisation.JMW, Part.ALTERNATIVE)
        .links();
  }
}
