package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.access.model.AccessToken;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.Password;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.AccessTokens;
import nl.schakel.access.port.Accounts;
import nl.schakel.access.port.PasswordHashes;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.journey.Crowd.Answer;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.APartner;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Everybody asks the one expert who takes three questions a quarter. */
@ApplicationTest
@Import(Stage.class)
@TestPropertySource(
    properties = {
      "schakel.limits.per-minute.enrolment=1000000",
      "spring.datasource.hikari.connection-timeout=30000"
    })
class NeverOverAskedJourney {

  private static final int ASKERS = 40;
  private static final int QUOTA = 3;

  @LocalServerPort int port;
  @Autowired Partners partners;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;
  @Autowired PasswordHashes hashes;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired List<InvariantCheck> checks;

  @Test
  void of_forty_who_ask_at_once_three_are_heard_and_asking_again_changes_nothing() {
    OrganisationId expert = expert();
    PasswordHash hash = hash();
    List<String> askers = Stream.generate(() -> professional(hash)).limit(ASKERS).toList();
    List<String> keys = Stream.generate(Ids::next).map(UUID::toString).limit(ASKERS).toList();

    try (Crowd crowd = new Crowd(port)) {
      List<Answer> answers =
          crowd.allAtOnce(ASKERS, i -> ask(crowd, expert, askers.get(i), keys.get(i)));
      assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
      assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(QUOTA);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .allSatisfy(answer -> assertThat(answer.body()).contains("question-quota-full"));

      List<Answer> again =
          crowd.allAtOnce(ASKERS, i -> ask(crowd, expert, askers.get(i), keys.get(i)));
      assertThat(again).isEqualTo(answers);
    }
    assertThat(questionsOf(expert)).isEqualTo(QUOTA);
    assertThat(checks.stream().flatMap(check -> check.violations().stream())).isEmpty();
  }

  @Test
  void one_who_presses_the_button_twenty_times_asked_once() {
    OrganisationId expert = expert();
    String asker = professional(hash());
    String key = Ids.next().toString();
    try (Crowd crowd = new Crowd(port)) {
      List<Answer> answers = crowd.allAtOnce(20, _ -> ask(crowd, expert, asker, key));
      assertThat(answers).extracting(Answer::status).contains(200).containsOnly(200, 409);
      assertThat(ask(crowd, expert, asker, key).status()).isEqualTo(200);
    }
    assertThat(questionsOf(expert)).isOne();
  }

  private static Answer ask(Crowd crowd, OrganisationId expert, String token, String key) {
    String body =
        """
        {"partnerId": "%s", "topic": "trauma", "text": "Hoe begin ik een gesprek over stress?"}
        """
            .formatted(expert.value());
    return crowd.post("/api/v1/questions", token, key, body);
  }

  private OrganisationId expert() {
    OrganisationId id = OrganisationId.next();
    Expertise advice =
        new Expertise(
            TopicCode.of("trauma"), Set.of(Mode.ADVISE), Optional.of(QUOTA), Optional.of(5), true);
    Profile profile =
        new Profile(
            LocalizedText.dutch("Wij denken mee."),
            Optional.empty(),
            List.of(),
            Set.of(),
            Set.of(Language.DUTCH),
            List.of(advice),
            List.of(),
            List.of());
    partners.add(Partner.list(id, new Slug("expert-" + id.value()), profile), APartner.card(id));
    return id;
  }

  /** One for all, because it is slow on purpose. */
  private PasswordHash hash() {
    return hashes.hash(new Password("een zin die ik onthoud"));
  }

  /** The secret of a token of somebody new. */
  private String professional(PasswordHash hash) {
    EmailAddress email = new EmailAddress(UUID.randomUUID() + "@wijkteam.example");
    var person = people.findOrRegister(new PersonName("Vrager"), email, Language.DUTCH);
    Instant now = clock.instant();
    Account.Active account =
        Account.invite(
                person.id(), Set.of(new Assignment(Role.PROFESSIONAL, OrganisationId.next())), now)
            .choosePassword(hash, now);
    accounts.add(account);
    Secret secret = Secret.next();
    tokens.add(
        AccessToken.issue(account.getId(), "test", secret, Scope.WRITE, now, Duration.ofDays(1)));
    return secret.raw();
  }

  private long questionsOf(OrganisationId expert) {
    return jdbc.sql("select count(*) from advice.question where partner = ?")
        .param(expert.value())
        .query(Long.class)
        .single();
  }
}
