package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;
import nl.schakel.notifications.port.ChainContent.WorkshopNews.Invitation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopCards.Standing;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;
import nl.schakel.workshops.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever answers for a party knows when and where, and has it in the calendar. */
class WorkshopLettersTest {

  private final PostOffice office = new PostOffice();
  private final WorkshopId workshop = WorkshopId.next();
  private final PersonId partner = PersonId.next();

  @BeforeEach
  void somebody_answers_for_a_party() {
    office.holders.put(Role.CHAIN_PARTNER, Set.of(partner));
  }

  @Test
  void parties_are_invited_once_with_an_appointment() {
    happens(Change.PLANNED, Standing.TO_COME);
    happens(Change.PLANNED, Standing.TO_COME);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(((WorkshopNews) letter.content()).invitation())
                  .isEqualTo(Invitation.INVITED);
              assertThat(letter.calendar().getFirst().text())
                  .contains("METHOD:REQUEST", "LOCATION:Stadskantoor", "CLASS:PRIVATE");
            });
  }

  @Test
  void that_it_is_off_takes_the_appointment_away_and_overtakes_the_invitation() {
    happens(Change.PLANNED, Standing.TO_COME);
    happens(Change.CANCELLED, Standing.CANCELLED);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.calendar().getFirst().text())
                    .contains("METHOD:CANCEL", "STATUS:CANCELLED"));
  }

  @Test
  void what_was_already_held_or_goes_on_in_the_room_is_not_mailed() {
    happens(Change.OPENED, Standing.BEGUN);
    happens(Change.CONCLUDED, Standing.BEGUN);
    assertThat(office.send()).isEmpty();
    happens(Change.PLANNED, Standing.TO_COME);
    office.pass(Duration.ofDays(30));
    assertThat(office.send()).isEmpty();
  }

  private void happens(Change change, Standing standing) {
    office.workshops.put(
        workshop,
        new Card(
            workshop,
            OrganisationId.next(),
            Set.of(OrganisationId.next()),
            Set.of(),
            0,
            office.now.plus(Duration.ofDays(14)),
            "Stadskantoor",
            standing));
    office.chainQueue.about(new WorkshopChanged(workshop, change, Optional.empty(), office.now));
  }
}
