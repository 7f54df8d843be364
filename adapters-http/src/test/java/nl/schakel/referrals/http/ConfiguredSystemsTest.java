package nl.schakel.referrals.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Map;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.query.ReceivingSystems;
import nl.schakel.referrals.query.ReceivingSystems.Identity;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ConfiguredSystemsTest {

  private static final OrganisationId PRACTICE = OrganisationId.next();
  private static final String OF_PRACTICE =
      "schakel.referrals.receiving.systems[" + PRACTICE.value() + "].";

  @Test
  void who_reads_referrals_here_has_no_system() {
    assertThat(configured(Map.of()).of(PRACTICE)).isEmpty();
  }

  @Test
  void a_system_is_known_by_its_organisation() {
    assertThat(
            configured(
                    Map.of(
                        OF_PRACTICE + "scheme",
                        "urn:oid:2.16.528.1.1007.3.3",
                        OF_PRACTICE + "value",
                        "12345678"))
                .of(PRACTICE))
        .contains(new Identity(URI.create("urn:oid:2.16.528.1.1007.3.3"), "12345678"));
  }

  @Test
  void a_scheme_that_leads_nowhere_is_refused_at_the_start() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(
            () -> configured(Map.of(OF_PRACTICE + "scheme", "ura", OF_PRACTICE + "value", "1234")));
  }

  private static ReceivingSystems configured(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("schakel.referrals.receiving", ConfiguredSystems.class);
  }
}
