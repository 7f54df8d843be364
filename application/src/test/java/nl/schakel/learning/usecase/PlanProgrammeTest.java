package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.usecase.PlanProgramme.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class PlanProgrammeTest {

  private final TrainingOffice office = new TrainingOffice();
  private final Description trauma = AProgramme.description("trauma", FourThemes.FOR_OCMW_STAFF);
  private final ProgrammeId id = drafted(trauma);

  @Test
  void two_programmes_cannot_have_one_address() {
    assertThat(office.programmes.draft(office.coordinator, trauma))
        .isEqualTo(new Outcome.SlugTaken(new Slug("trauma")));
    assertThat(office.programmes.copy(office.coordinator, id, new Slug("trauma")))
        .isEqualTo(new Outcome.SlugTaken(new Slug("trauma")));
  }

  @Test
  void a_copy_is_a_draft_under_its_own_address() {
    Outcome.Done copy =
        (Outcome.Done) office.programmes.copy(office.coordinator, id, new Slug("trauma-2022"));
    Programme programme = office.memory.programmes().find(copy.programme()).orElseThrow();
    assertThat(programme).isInstanceOf(Programme.Draft.class);
    assertThat(programme.description()).isEqualTo(trauma.under(new Slug("trauma-2022")));
  }

  @Test
  void a_programme_is_published_archived_and_brought_back() {
    assertThat(office.programmes.archive(office.coordinator, id)).isEqualTo(new Outcome.NotNow());
    office.programmes.publish(office.coordinator, id);
    office.programmes.archive(office.coordinator, id);
    assertThat(office.programmes.revise(office.coordinator, id, 2, trauma))
        .isEqualTo(new Outcome.NotNow());
    office.programmes.publish(office.coordinator, id);
    assertThat(office.memory.programmes().find(id)).get().isInstanceOf(Programme.Published.class);
  }

  @Test
  void of_two_planners_at_once_the_second_is_told() {
    office.programmes.revise(office.coordinator, id, 0, trauma);
    assertThatThrownBy(() -> office.programmes.revise(office.coordinator, id, 0, trauma))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void planners_of_another_organisation_cannot_touch_it() {
    assertThatThrownBy(() -> office.programmes.publish(office.stranger, id))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> office.programmes.draft(office.stranger, trauma))
        .isInstanceOf(NotFoundException.class);
  }

  private ProgrammeId drafted(Description description) {
    return ((Outcome.Done) office.programmes.draft(office.coordinator, description)).programme();
  }
}
