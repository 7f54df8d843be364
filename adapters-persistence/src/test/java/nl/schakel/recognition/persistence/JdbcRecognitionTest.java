package nl.schakel.recognition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.RecognitionCards;
import nl.schakel.recognition.RecognitionCards.RevokedCard;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.Certificate.Printed;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.Certificates;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.CompletionRules.Recounts;
import nl.schakel.recognition.port.Completions;
import nl.schakel.recognition.port.RecognitionArchive;
import nl.schakel.recognition.port.RegisterNumbers;
import nl.schakel.recognition.query.CertificateCheck;
import nl.schakel.recognition.query.CertificateCheck.Checked;
import nl.schakel.recognition.query.CertificateProgress;
import nl.schakel.recognition.query.DeliveryDesk;
import nl.schakel.recognition.query.Passport;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a completion, from being there to the register. */
@DatabaseTest
@Transactional
class JdbcRecognitionTest {

  private static final Instant AT = Instant.parse("2027-11-25T13:30:00Z");
  private static final OrganisationId REGISTER = DemoOrganisation.REGISTERPLEIN.id();
  private static final OrganisationId VVSG = DemoOrganisation.VVSG.id();

  @Autowired Completions completions;
  @Autowired Awards awards;
  @Autowired Certificates certificates;
  @Autowired CompletionRules rules;
  @Autowired RuleBook book;
  @Autowired Recounts recounts;
  @Autowired RegisterNumbers numbers;
  @Autowired RecognitionArchive archive;
  @Autowired CertificateCheck check;
  @Autowired CertificateProgress progress;
  @Autowired DeliveryDesk desk;
  @Autowired Passport passport;
  @Autowired RecognitionCards cards;
  @Autowired RecognitionInvariants invariants;
  @Autowired JdbcClient jdbc;

  private final PersonId person = PersonId.next();
  private final EditionId edition = EditionId.next();
  private final Held held =
      new Held(
          new Completion.Details(
              CompletionId.next(),
              EnrolmentId.next(),
              edition,
              ProgrammeId.next(),
              VVSG,
              person,
              AT,
              false),
          AT.plusSeconds(60));
  private final Award.Open award =
      new Award.Open(
          new Award.Points(
              AwardId.next(),
              held.getId(),
              REGISTER,
              new BigDecimal("2.50"),
              LocalDate.of(2027, 11, 25),
              Optional.of("12345")));
  private final Certificate.Valid certificate =
      new Certificate.Valid(
          new Certificate.Details(
              CertificateId.next(),
              held.getId(),
              person,
              VerificationCode.next(),
              Language.FRENCH,
              new Snapshot(
                  "Amina El-Amrani",
                  LocalizedText.dutch("Stress en coping").with(Language.ARABIC, "التوتر"),
                  LocalizedText.dutch("VVSG"),
                  LocalDate.of(2027, 11, 25),
                  180,
                  List.of(
                      new Printed(
                          REGISTER, LocalizedText.dutch("Registerplein"), new BigDecimal("2.50"))),
                  Optional.of(new CompletionRule.Attend(80))),
              AT.plusSeconds(60)));

  @BeforeEach
  void somebody_completed_a_theme() {
    completions.add(List.of(held), List.of(award));
    certificates.add(List.of(certificate));
  }

  @Test
  void what_holds_is_read_back_as_it_was() {
    assertThat(completions.lock(edition)).containsEntry(held.details().enrolment(), held);
    assertThat(certificates.validOf(held.getId())).contains(certificate);
    assertThat(awards.lock(award.getId())).contains(new Awards.Owned(award, person, VVSG));
  }

  @Test
  void every_version_of_a_rule_is_read_back_and_a_number_is_given_once() {
    ProgrammeId programme = held.details().programme();
    RuleVersion first = version(1, new CompletionRule.Attend(80));
    RuleVersion second = version(2, new CompletionRule.FinishCourse(true));
    rules.add(programme, second);
    rules.add(programme, first);
    assertThat(rules.history(programme).versions()).containsExactly(first, second);
    assertThat(rules.history(ProgrammeId.next())).isEqualTo(RuleHistory.NONE);
    assertThatThrownBy(() -> rules.add(programme, version(2, first.rule())))
        .isInstanceOf(StaleChangeException.class);
  }

  private static RuleVersion version(int number, CompletionRule rule) {
    return new RuleVersion(
        number,
        rule,
        AT,
        RuleVersion.Losing.REVOKED,
        Optional.of("Nu zo"),
        AT.plusSeconds(number),
        Optional.of(UUID.randomUUID()));
  }

  @Test
  void an_edition_that_is_decided_anew_goes_on_where_it_was_until_it_is_done() {
    EnrolmentId last = EnrolmentId.next();
    Recounts.Recount recount =
        new Recounts.Recount(
            edition,
            held.details().programme(),
            2,
            Optional.of(UUID.randomUUID()),
            AT,
            Optional.empty(),
            Optional.empty());
    rules.add(held.details().programme(), version(2, new CompletionRule.Attend(80)));
    recounts.add(List.of(recount));
    assertThat(recounts.due(1000)).contains(edition);
    recounts.save(recount.upTo(last));
    assertThat(recounts.lock(edition)).contains(recount.upTo(last));
    assertThat(book.recounted(recount.programme())).isEqualTo(new RuleBook.Recounted(1, 0));
    recounts.save(recount.upTo(last).finish(AT));
    assertThat(recounts.lock(edition)).isEmpty();
    assertThat(recounts.due(1000)).doesNotContain(edition);
    assertThat(book.recounted(recount.programme()).isFinished()).isTrue();
    recounts.add(List.of(recount));
    assertThat(recounts.lock(edition)).as("begun anew").contains(recount);
  }

  @Test
  void points_that_a_register_has_and_are_not_right_any_more_are_work_until_they_are_settled() {
    Delivery delivery =
        new Delivery(DeliveryId.next(), REGISTER, VVSG, PersonId.next(), AT, Optional.empty());
    awards.add(delivery);
    Award.Delivered delivered = award.deliver(delivery.id(), "RP100005");
    awards.save(List.of(delivered));
    assertThat(awards.lockWrong(award.getId())).as("they are right").isEmpty();
    completions.withdraw(held.withdraw(AT));
    certificates.revoke(certificate.revoke(Certificate.Reason.RULE_CHANGED, AT));
    assertThat(desk.counts(Set.of(VVSG)).get(REGISTER))
        .isEqualTo(new DeliveryDesk.Counts(0, 0, 0, 0, 1));
    assertThat(desk.toTakeBack(REGISTER, VVSG))
        .singleElement()
        .satisfies(line -> assertThat(line.pointsNow()).isEmpty());
    assertThat(awards.lockWrong(award.getId()).orElseThrow().award()).isEqualTo(delivered);
    awards.save(List.of(delivered.settle()));
    assertThat(desk.toTakeBack(REGISTER, VVSG)).isEmpty();
    assertThat(desk.counts(Set.of(VVSG))).isEmpty();
    assertThat(invariants.violations()).isEmpty();
  }

  @Test
  void an_enrolment_is_completed_once() {
    Completion.Details other = held.details();
    Held again =
        new Held(
            new Completion.Details(
                CompletionId.next(),
                other.enrolment(),
                edition,
                other.programme(),
                VVSG,
                person,
                AT,
                true),
            AT);
    assertThatThrownBy(() -> completions.add(List.of(again), List.of()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void points_that_were_earned_do_not_change() {
    assertThatThrownBy(() -> jdbc.sql("update recognition.award set points = 9").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void points_go_to_the_register_come_back_and_go_again() {
    assertThat(desk.waiting(REGISTER, VVSG)).singleElement().satisfies(this::hasNoNumber);
    numbers.save(new RegisterNumber(person, REGISTER, "RP100005"));
    assertThat(desk.counts(Set.of(VVSG)).get(REGISTER))
        .isEqualTo(new DeliveryDesk.Counts(1, 0, 0, 0, 0));
    Delivery delivery =
        new Delivery(DeliveryId.next(), REGISTER, VVSG, PersonId.next(), AT, Optional.of("nr. 7"));
    awards.add(delivery);
    Award.Delivered delivered = award.deliver(delivery.id(), "RP100005");
    awards.save(List.of(delivered));
    assertThat(desk.waiting(REGISTER, VVSG)).isEmpty();
    numbers.save(new RegisterNumber(person, REGISTER, "RP100013"));
    assertThat(desk.handed(delivery.id(), Set.of(VVSG)).orElseThrow().lines())
        .singleElement()
        .extracting(line -> line.number().orElseThrow())
        .as("as it stood on the list")
        .isEqualTo("RP100005");
    assertThat(desk.handed(delivery.id(), Set.of(OrganisationId.next()))).isEmpty();
    awards.save(List.of(delivered.reject("Nummer onbekend")));
    assertThat(awards.rejectedOf(person, REGISTER)).hasSize(1);
    awards.save(List.of(delivered.reject("Nummer onbekend").bringBack()));
    assertThat(desk.waiting(REGISTER, VVSG))
        .singleElement()
        .extracting(line -> line.number().orElseThrow())
        .isEqualTo("RP100013");
    assertThat(invariants.violations()).isEmpty();
  }

  @Test
  void a_number_that_somebody_else_gave_too_waits_until_one_of_them_corrects_it() {
    PersonId other = PersonId.next();
    numbers.save(new RegisterNumber(person, REGISTER, "RP100005"));
    numbers.save(new RegisterNumber(other, DemoOrganisation.LV_POH_GGZ.id(), "RP100005"));
    assertThat(numbers.sole(List.of(person, other), REGISTER))
        .isEqualTo(Map.of(person, "RP100005"));
    numbers.save(new RegisterNumber(other, REGISTER, "RP100005"));
    assertThat(numbers.sole(List.of(person, other), REGISTER)).isEmpty();
    assertThat(desk.counts(Set.of(VVSG)).get(REGISTER))
        .isEqualTo(new DeliveryDesk.Counts(0, 0, 1, 0, 0));
    assertThat(desk.waiting(REGISTER, VVSG))
        .singleElement()
        .satisfies(line -> assertThat(line.reason()).contains(DeliveryDesk.Line.DOUBLE))
        .matches(line -> line.isDouble() && !line.isReady());
    numbers.save(new RegisterNumber(other, REGISTER, "RP100013"));
    assertThat(desk.waiting(REGISTER, VVSG)).singleElement().matches(DeliveryDesk.Line::isReady);
  }

  private void hasNoNumber(DeliveryDesk.Line line) {
    assertThat(line.number()).isEmpty();
    assertThat(line.name()).isEqualTo("Amina El-Amrani");
  }

  @Test
  void a_certificate_is_printed_once_and_checked_by_anybody() {
    CertificateId id = certificate.getId();
    VerificationCode code = certificate.details().code();
    assertThat(progress.unprinted(1000)).contains(id);
    assertThat(progress.of(edition)).isEqualTo(new CertificateProgress.Progress(1, 0));
    assertThat(certificates.takeUnprinted(id)).contains(certificate);
    certificates.keepDocument(id, new byte[] {1, 2, 3}, AT);
    assertThat(certificates.takeUnprinted(id)).isEmpty();
    assertThat(progress.of(edition).isFinished()).isTrue();
    assertThat(check.find(code))
        .contains(new Checked.Holds(certificate.details().snapshot(), AT.plusSeconds(60)));
    assertThat(passport.document(id, person)).isPresent();
    assertThat(passport.document(id, PersonId.next())).isEmpty();
    assertThat(check.find(VerificationCode.next())).isEmpty();
  }

  @Test
  void its_holder_hears_why_it_was_revoked_if_they_ever_heard_of_it() {
    CertificateId id = certificate.getId();
    assertThat(cards.revoked(id)).isEmpty();
    certificates.revoke(certificate.revoke(Certificate.Reason.RULE_CHANGED, AT));
    assertThat(cards.revoked(id)).as("not printed").isEmpty();
    jdbc.sql("update recognition.certificate set ready_at = now() where id = :id")
        .param("id", id.value())
        .update();
    assertThat(cards.revoked(id))
        .contains(
            new RevokedCard(
                id, certificate.details().snapshot().title(), RevokedCard.Cause.RULE_CHANGED));
  }

  @Test
  void what_was_revoked_tells_nothing_but_that() {
    completions.withdraw(held.withdraw(AT));
    certificates.revoke(certificate.revoke(Certificate.Reason.CORRECTED, AT));
    assertThat(check.find(certificate.details().code())).contains(new Checked.HoldsNoLonger(AT));
    assertThat(passport.of(person)).isEmpty();
    assertThat(awards.lock(award.getId())).isEmpty();
    assertThat(invariants.violations()).isEmpty();
  }

  @Test
  void who_is_erased_leaves_points_without_a_name() {
    numbers.save(new RegisterNumber(person, REGISTER, "RP100005"));
    assertThat(archive.completionsOf(person)).hasSize(1);
    archive.forget(person);
    archive.forget(person);
    assertThat(archive.completionsOf(person)).isEmpty();
    assertThat(archive.numbersOf(person)).isEmpty();
    assertThat(check.find(certificate.details().code())).isEmpty();
    assertThat(
            jdbc.sql("select sum(points) from recognition.award where completion = :id")
                .param("id", held.getId().value())
                .query(BigDecimal.class)
                .single())
        .isEqualByComparingTo("2.5");
    assertThat(
            jdbc.sql(
                    "select count(*) from recognition.certificate where snapshot::text like"
                        + " '%Amina%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void points_other_than_printed_and_certificates_of_nothing_are_seen() {
    jdbc.sql("update recognition.certificate set snapshot = jsonb_set(snapshot, '{points}', '[]')")
        .update();
    jdbc.sql("update recognition.completion set withdrawn_at = now()").update();
    assertThat(invariants.violations())
        .extracting(it -> it.code())
        .contains("POINTS_NOT_AS_PRINTED", "CERTIFICATE_WITHOUT_COMPLETION");
  }

  @Test
  void a_register_without_a_scheme_takes_any_number() {
    assertThat(numbers.scheme(OrganisationId.next())).isEqualTo(NumberScheme.ANY);
    NumberScheme scheme = new NumberScheme("RP", 6, NumberScheme.Proof.ELEVEN);
    numbers.save(REGISTER, scheme);
    assertThat(numbers.scheme(REGISTER)).isEqualTo(scheme);
    assertThat(passport.registers()).contains(REGISTER);
  }
}
