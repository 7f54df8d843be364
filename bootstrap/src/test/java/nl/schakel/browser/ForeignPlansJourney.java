package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.Password;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one organisation plans does not exist for the coordinators of another. */
@BrowserTest
class ForeignPlansJourney {

  private static final String PASSWORD = "een zin die ik onthoud";

  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private PasswordHashes hashes;
  @Autowired private Clock clock;

  @Test
  void a_coordinator_from_elsewhere_finds_none_of_it(Browser browser) {
    try (Tab own = browser.open("/", Look.DESKTOP_IN_DUTCH);
        Tab foreign = browser.open("/", Look.DESKTOP_IN_DUTCH)) {
      PlanningDesk desk = new PlanningDesk(own.signIn("coordinator"));
      desk.draftsAProgramme();
      String programme = path(own);
      desk.publishes();
      desk.plansAnEdition(2);
      desk.publishes();
      desk.enrols("evelien");
      desk.opensTheList();
      String leaving = own.page().getAttribute("tbody a[href$='/cancellation']", "href");

      foreign.signIn(coordinatorElsewhere(), PASSWORD);
      assertThat(statusOf("/planning", foreign)).isEqualTo(200);
      assertThat(foreign.page().content()).doesNotContain(desk.title);
      assertThat(
              Stream.concat(
                  Stream.of(
                      programme, programme + "/preview", programme + "/editions/new", leaving),
                  Stream.of("", "/edit", "/cancellation", "/enrolments", "/enrolments/new")
                      .map(page -> desk.edition() + page)))
          .allSatisfy(page -> assertThat(statusOf(page, foreign)).as(page).isEqualTo(404));
    }
  }

  private static int statusOf(String page, Tab tab) {
    return tab.page().navigate(page).status();
  }

  private static String path(Tab tab) {
    String address = tab.page().url();
    return address.substring(address.indexOf("/planning/"));
  }

  private String coordinatorElsewhere() {
    EmailAddress email = new EmailAddress(UUID.randomUUID() + "@elders.example");
    var person = people.findOrRegister(new PersonName("Coördinator"), email, Language.DUTCH);
    Instant now = clock.instant();
    var role = new Assignment(Role.COORDINATOR, OrganisationId.next());
    accounts.add(
        Account.invite(person.id(), Set.of(role), now)
            .choosePassword(hashes.hash(new Password(PASSWORD)), now));
    return email.value();
  }
}
