package nl.schakel.advice.usecase;

import java.util.Set;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;

/** What is asked in the demo, and what was answered. */
enum DemoQuestion {
  SCHOOL(
      "professional",
      DemoOrganisation.PHAROS,
      "parenting-in-two-cultures",
      1,
      "In mijn oudergroep zeggen vaders dat de school hun gezag ondermijnt. Hoe maak ik daar een"
          + " gesprek van, zonder dat zij zich op het matje geroepen voelen?",
      ""),
  INTERPRETER(
      "municipality",
      DemoOrganisation.PHAROS,
      "culture-sensitive-care",
      20,
      "Onze wijkteams laten kinderen soms tolken voor hun ouders. Wat spreken we af als er op dat"
          + " moment geen tolk beschikbaar is?",
      "Laat een kind nooit tolken bij een gesprek over zorgen in het gezin. Bel een tolk via de"
          + " telefoon; dat kan meestal binnen een kwartier. Lukt ook dat niet, verzet dan het"
          + " gesprek en zeg waarom. Leg deze afspraak vast, dan hoeft niemand haar ter plekke te"
          + " bedenken."),
  MOTHERS(
      "professional",
      DemoOrganisation.PHAROS,
      "parenting-in-two-cultures",
      30,
      "Moeders in mijn groep vertellen weinig zolang er een sleutelpersoon uit hun eigen kring bij"
          + " zit. Zet ik de groep zonder haar voort?",
      "Vraag het eerst aan de moeders zelf, een voor een. Vaak gaat het niet om de persoon, maar om"
          + " wat er buiten de groep wordt verteld. Maak samen een afspraak over wat in de kamer"
          + " blijft, en laat de sleutelpersoon die uitspreken.",
      Side.EXPERT),
  PUNISHING(
      "professional",
      DemoOrganisation.VLUCHTELINGENWERK,
      "parenting-in-two-cultures",
      45,
      "Hoe praat ik met vaders over slaan, als zij zelf zo zijn opgevoed en het gewoon vinden?",
      "Begin bij wat zij voor hun kind hopen, niet bij de wet. Vraag hoe het voor henzelf was, en"
          + " wat zij anders zouden willen. Noem dan pas wat hier mag en niet mag, en waarom. Oefen"
          + " samen één ander antwoord op ongehoorzaamheid, dat zij deze week kunnen proberen.",
      Side.ASKER,
      Side.EXPERT);

  private final String asker;
  private final DemoOrganisation partner;
  private final String topic;
  private final int daysAgo;
  private final String question;
  private final String answer;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change, which its type does not say
  private final Set<Side> agreed;

  DemoQuestion(
      String asker,
      DemoOrganisation partner,
      String topic,
      int daysAgo,
      String question,
      String answer,
      Side... agreed) {
    this.asker = asker;
    this.partner = partner;
    this.topic = topic;
    this.daysAgo = daysAgo;
    this.question = question;
    this.answer = answer;
    this.agreed = Set.of(agreed);
  }

  String asker() {
    return asker;
  }

  OrganisationId partner() {
    return partner.id();
  }

  TopicCode topic() {
    return TopicCode.of(topic);
  }

  int daysAgo() {
    return daysAgo;
  }

  String question() {
    return question;
  }

  boolean isAnswered() {
    return !answer.isEmpty();
  }

  String answer() {
    return answer;
  }

  Set<Side> agreed() {
    return agreed;
  }
}
