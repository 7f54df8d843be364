package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Audience;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Programme;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;

/** A programme for who works at an OCMW, and people who want to be in a circle of it. */
class AudienceServiceTest {

  private final TrainingOffice office = new TrainingOffice();
  private final Audience audience =
      new AudienceService(
          office.memory.programmes(),
          office.town,
          new Applicants(office.town, office.town.organisations()));

  @Test
  void whoever_works_elsewhere_is_told_and_an_address_at_work_is_enough() {
    ProgrammeId programme = forStaff();
    PersonCard colleague = office.town.employee("an@ergens.example");
    PersonCard neighbour =
        office.town.findOrRegister(
            new PersonName("Bo"), new EmailAddress("bo@ergens.example"), Language.DUTCH);
    assertThat(audience.barred(programme, List.of(colleague.id(), neighbour.id())))
        .isEqualTo(Map.of(neighbour.id(), RefusalReason.STATEMENT_REQUIRED));
    assertThat(audience.barred(programme, neighbour.email()))
        .contains(RefusalReason.STATEMENT_REQUIRED);
    assertThat(audience.barred(programme, new EmailAddress("nieuw@ocmw-voorbeeldstad.example")))
        .isEmpty();
    assertThat(audience.barred(programme, new EmailAddress("nieuw@ergens.example"))).isPresent();
    assertThat(office.town.findByEmail(new EmailAddress("nieuw@ergens.example")))
        .as("asking keeps nothing")
        .isEmpty();
  }

  private ProgrammeId forStaff() {
    Programme programme = AProgramme.draft(FourThemes.terms()).publish(FourThemes.NOW);
    office.memory.programmes().add(programme);
    return programme.getId();
  }
}
