package nl.schakel.rosters.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Asked;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.groups.GroupRosters.Phase;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;

/** A group in Delft, whose schools are in the middle region. */
public final class ACourse {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  public static final PersonId TRAINER = PersonId.next();
  public static final PersonId KEY_PERSON = PersonId.next();
  public static final MunicipalAgreementId AGREEMENT = MunicipalAgreementId.next();

  private ACourse() {}

  public static Course with(Phase phase, List<Asked> asked, String... starts) {
    return new Course(
        ParentGroupId.next(),
        AGREEMENT,
        AGroup.PROVIDER,
        AGroup.DELFT,
        Language.ARABIC,
        phase,
        "Buurthuis De Brug",
        5,
        Stream.of(starts).map(ACourse::dated).toList(),
        asked);
  }

  public static Dated dated(String start) {
    Instant begins = at(start);
    return new Dated(
        MeetingId.next(), begins, begins.plus(Duration.ofHours(2)), ZONE, "Buurthuis De Brug");
  }

  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  public static Asked asked(GroupPart part, AskStep standing) {
    return new Asked(part, part == GroupPart.TRAINER ? TRAINER : KEY_PERSON, standing);
  }

  public static List<Asked> led() {
    return List.of(
        asked(GroupPart.TRAINER, AskStep.ACCEPTED), asked(GroupPart.KEY_PERSON, AskStep.ACCEPTED));
  }
}
