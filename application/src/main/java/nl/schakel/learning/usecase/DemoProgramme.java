package nl.schakel.learning.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.schakel.learning.model.Programme.Format.BASIC_TRAINING;
import static nl.schakel.learning.model.Programme.Format.CHAIN_WORKSHOP;
import static nl.schakel.learning.model.Programme.Format.COMMUNITY_OF_PRACTICE;
import static nl.schakel.learning.model.Programme.Format.E_LEARNING;
import static nl.schakel.learning.model.Programme.Format.PARENT_GROUP;
import static nl.schakel.learning.model.Programme.Format.PEER_SUPERVISION;
import static nl.schakel.learning.model.Programme.Format.TAILOR_MADE_TRAINING;
import static nl.schakel.learning.model.Programme.Format.THEMATIC_TRAINING;
import static nl.schakel.learning.model.Programme.Format.THEME_DAY;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;

/** The programmes of the demo: the five real ones, some of which are several. */
@SuppressWarnings("ImmutableEnumChecker") // sets never change, which types do not say
enum DemoProgramme {
  SECOND_GENERATION(
      "joodse-tweede-generatie", E_LEARNING, DemoProvider.JMW, "second-generation", "war-trauma"),
  TRANSMISSION(
      "intergenerationele-overdracht",
      COMMUNITY_OF_PRACTICE,
      DemoProvider.WERKPLAATS,
      "second-generation"),
  THEME_DAY_OF_TEAMS(
      "themadag-intergenerationele-overdracht",
      THEME_DAY,
      DemoProvider.WERKPLAATS,
      "second-generation"),
  UNACCOMPANIED_MINORS(
      "niet-begeleide-minderjarigen", THEMATIC_TRAINING, DemoProvider.VVSG, "unaccompanied-minors"),
  STRESS_AND_COPING("stress-en-coping", THEMATIC_TRAINING, DemoProvider.VVSG, "stress-and-coping"),
  TRAUMA("trauma", THEMATIC_TRAINING, DemoProvider.VVSG, "trauma", "war-trauma"),
  FAMILY_REUNIFICATION(
      "gezinshereniging", THEMATIC_TRAINING, DemoProvider.VVSG, "family-reunification"),
  BASICS("basisvorming", BASIC_TRAINING, DemoProvider.VVSG, "culture-sensitive-care"),
  PEER_GROUP("intervisie", PEER_SUPERVISION, DemoProvider.VVSG, "peer-supervision"),
  PARENTS("oudergroepen", PARENT_GROUP, DemoProvider.PARENTS, "parenting-in-two-cultures"),
  SIGNALLING(
      "signaleren-en-doorverwijzen",
      BASIC_TRAINING,
      DemoProvider.SUPPORT_WORKERS,
      "parenting-in-two-cultures",
      "referral-chains"),
  MEETING_PARENTS(
      "ouders-ontmoeten", E_LEARNING, DemoProvider.SUPPORT_WORKERS, "parenting-in-two-cultures"),
  CHAIN("ketenworkshop", CHAIN_WORKSHOP, DemoProvider.CHAIN_PARTNERS, "referral-chains"),
  TABOO(
      "taboethemas-op-maat",
      TAILOR_MADE_TRAINING,
      DemoProvider.ALLIANCE,
      "gender-related-violence",
      "forced-marriage",
      "lgbt-acceptance");

  private final String slug;
  private final Format format;
  private final DemoProvider provider;
  private final Set<TopicCode> topics;

  DemoProgramme(String slug, Format format, DemoProvider provider, String... topics) {
    this.slug = slug;
    this.format = format;
    this.provider = provider;
    this.topics = Stream.of(topics).map(TopicCode::of).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The same in every process, as one may load the programmes and another what is given of them.
   */
  ProgrammeId id() {
    return new ProgrammeId(UUID.nameUUIDFromBytes(slug.getBytes(UTF_8)));
  }

  Terms terms() {
    return new Terms(id(), provider.organiser(), provider.grant(), provider.eligibility(), true);
  }

  Description description() {
    DemoTexts texts = DemoTexts.read(slug);
    return new Description(
        new Slug(slug),
        format,
        texts.title(),
        texts.neutralTitle(),
        texts.summary(),
        texts.body(),
        topics,
        provider.targetGroups(),
        texts.forWhom(),
        Set.of(Language.DUTCH),
        provider.country(),
        provider.organiser(),
        provider.provisions(),
        provider.grant(),
        provider.eligibility(),
        provider.accreditations(slug),
        Optional.empty());
  }
}
