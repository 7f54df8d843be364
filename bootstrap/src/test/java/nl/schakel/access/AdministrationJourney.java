package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * An administrator brings an organisation and its people in; people see and erase what is theirs.
 */
@ApplicationTest
@Import(Residents.class)
class AdministrationJourney {

  @LocalServerPort int port;
  @Autowired Residents residents;
  @Autowired OrganisationList organisations;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void an_organisation_is_registered_and_somebody_of_it_invited() {
    Browser administrator = as(residents.with(Role.ADMINISTRATOR));
    String neu = "/administration/organisations/new";
    HttpResponse<String> registered =
        administrator.submit(
            neu,
            neu,
            Map.of(
                "nl",
                "OCMW " + mark,
                "kind",
                OrganisationKind.OCMW.name(),
                "country",
                "BE",
                "mailDomains",
                mark + ".example"));
    assertThat(registered.statusCode()).isEqualTo(303);
    OrganisationList.Line ocmw = organisations.search(mark, PageRequest.first()).items().getFirst();
    String invite = "/administration/accounts/invite";
    HttpResponse<String> invited =
        administrator.submit(
            invite,
            invite,
            Map.of(
                "name",
                "Diensthoofd",
                "email",
                "diensthoofd@" + mark + ".example",
                "language",
                "nl",
                "role",
                "COORDINATOR",
                "organisation",
                ocmw.id().value().toString()));
    String account = invited.headers().firstValue("Location").orElse("");
    assertThat(account).startsWith("/administration/accounts/");
    assertThat(administrator.get(account).body())
        .contains("Diensthoofd", "Uitgenodigd", "Coördinator, OCMW " + mark);
    assertThat(administrator.get("/administration/accounts?text=" + mark).body())
        .contains("diensthoofd@" + mark + ".example");
  }

  @Test
  void a_mail_domain_belongs_to_one_organisation() {
    Browser administrator = as(residents.with(Role.ADMINISTRATOR));
    Map<String, String> fields =
        Map.of("nl", "Dubbel", "kind", "OTHER", "country", "NL", "mailDomains", mark + ".example");
    String neu = "/administration/organisations/new";
    assertThat(administrator.submit(neu, neu, fields).statusCode()).isEqualTo(303);
    HttpResponse<String> again = administrator.submit(neu, neu, fields);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("hoort al bij een andere organisatie", "value=\"Dubbel\"");
  }

  @Test
  void people_take_away_what_is_known_of_them_and_are_forgotten() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser = as(resident);
    HttpResponse<String> export = browser.get("/my/data/export");
    assertThat(export.body()).contains(resident.email().value(), "PROFESSIONAL");
    Map<String, String> wrong = Map.of("confirmed", "true", "password", "niet het wachtwoord");
    assertThat(browser.submit("/my/data", "/my/data/erasure", wrong).statusCode()).isEqualTo(400);
    Map<String, String> right = Map.of("confirmed", "true", "password", Residents.PASSWORD);
    assertThat(browser.submit("/my/data", "/my/data/erasure", right).statusCode()).isEqualTo(303);
    HttpResponse<String> after =
        new Browser(port).logIn(resident.email().value(), Residents.PASSWORD);
    assertThat(after.statusCode()).isEqualTo(400);
  }

  private Browser as(Resident resident) {
    return new Browser(port)
        .with("Accept-Language", "nl")
        .withCookie("schakel_session", residents.session(resident, Duration.ZERO));
  }
}
