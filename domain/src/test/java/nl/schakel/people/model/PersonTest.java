package nl.schakel.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.model.Person.Employment;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;

class PersonTest {

  private final Person worker =
      Person.register(
          new PersonName("Medewerker"),
          new EmailAddress("medewerker@ocmw-voorbeeldstad.example"),
          Language.DUTCH);

  @Test
  void whoever_is_registered_has_not_shown_to_read_the_mailbox() {
    assertThat(worker.emailConfirmed()).isFalse();
    assertThat(worker.withConfirmedEmail().emailConfirmed()).isTrue();
  }

  @Test
  void somebody_works_once_at_an_organisation_whatever_the_job_is_called() {
    Person promoted =
        worker
            .employedAt(DemoOrganisation.OCMW.id(), "maatschappelijk werker")
            .employedAt(DemoOrganisation.OCMW.id(), "hoofdmaatschappelijk werker");
    assertThat(promoted.employments())
        .containsExactly(new Employment(DemoOrganisation.OCMW.id(), "hoofdmaatschappelijk werker"));
  }

  @Test
  void who_leaves_one_employer_keeps_the_other() {
    Person left =
        worker
            .employedAt(DemoOrganisation.OCMW.id(), "maatschappelijk werker")
            .employedAt(DemoOrganisation.VVSG.id(), "stafmedewerker")
            .noLongerAt(DemoOrganisation.OCMW.id());
    assertThat(left.employments())
        .containsExactly(new Employment(DemoOrganisation.VVSG.id(), "stafmedewerker"));
  }
}
