package nl.schakel.advice.model;

import java.time.Instant;
import java.util.List;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Country;

/** Questions as they are asked on a Monday in November, of Pharos. */
public final class AQuestion {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final OrganisationId PHAROS = DemoOrganisation.PHAROS.id();
  public static final OrganisationId VLUCHTELINGENWERK = DemoOrganisation.VLUCHTELINGENWERK.id();
  public static final TopicCode PARENTING = TopicCode.of("parenting-in-two-cultures");

  private AQuestion() {}

  public static Asked asked() {
    return askedBy(PersonId.next());
  }

  public static Asked askedBy(PersonId asker) {
    return askedBy(asker, NOW);
  }

  public static Asked askedBy(PersonId asker, Instant at) {
    return Question.ask(
        new Details(
            QuestionId.next(),
            asker,
            PARENTING,
            "Hoe begin ik met vaders over straffen, zonder dat zij zich aangevallen voelen?",
            at,
            PHAROS,
            List.of(),
            Quarter.of(at),
            time(at)));
  }

  public static AnswerTime time(Instant at) {
    return AnswerTime.of(new WorkingDays(Country.NL), 5, at);
  }
}
