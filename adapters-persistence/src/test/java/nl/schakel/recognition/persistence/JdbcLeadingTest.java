package nl.schakel.recognition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.LeadingRights;
import nl.schakel.recognition.LeadingRights.Grant;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Right;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.port.Certificates;
import nl.schakel.recognition.port.CompletionRules.Ending;
import nl.schakel.recognition.port.CompletionRules.Leading;
import nl.schakel.recognition.port.Completions;
import nl.schakel.recognition.port.RecognitionArchive;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.recognition.query.LeadingBook.Filter;
import nl.schakel.recognition.query.LeadingBook.Line;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who completes a train the trainer leads groups for two years. */
@DatabaseTest
@Transactional
class JdbcLeadingTest {

  /** In Amsterdam it is the day after by now. */
  private static final Instant AT = Instant.parse("2027-11-25T23:30:00Z");

  private static final LocalDate END = LocalDate.of(2029, 11, 26);
  private static final Rule TWO_YEARS =
      new Rule(Optional.of(new Grant(Kind.PARENT_GROUPS, 24)), Optional.of(Kind.TRAININGS));

  @Autowired Completions completions;
  @Autowired Certificates certificates;
  @Autowired Leading leading;
  @Autowired LeadingRights rights;
  @Autowired LeadingBook book;
  @Autowired RecognitionArchive archive;

  private final PersonId person = PersonId.next();
  private final ProgrammeId programme = ProgrammeId.next();
  private final OrganisationId organiser = OrganisationId.next();
  private final Held held = completed(AT);

  @BeforeEach
  void somebody_completed_it() {
    add(held);
    leading.save(programme, TWO_YEARS);
  }

  @Test
  void a_right_holds_from_completion_until_its_last_day_in_the_own_language() {
    assertThat(leading.find(programme)).isEqualTo(TWO_YEARS);
    Right right = new Right(person, Kind.PARENT_GROUPS, Set.of(Language.FRENCH), END);
    assertThat(rights.of(person, END.minusDays(1))).containsExactly(right);
    assertThat(rights.of(person, END)).isEmpty();
    assertThat(rights.holders(Kind.PARENT_GROUPS, Language.FRENCH, END.minusDays(1)))
        .containsExactly(person);
    leading.saveLanguages(person, Set.of(Language.ARABIC));
    assertThat(rights.holders(Kind.PARENT_GROUPS, Language.FRENCH, END.minusDays(1))).isEmpty();
    assertThat(rights.holders(Kind.PARENT_GROUPS, Language.ARABIC, END.minusDays(1)))
        .containsExactly(person);
  }

  @Test
  void it_is_gone_with_the_completion_and_with_the_rule() {
    leading.save(programme, new Rule(Optional.empty(), Optional.of(Kind.TRAININGS)));
    assertThat(rights.of(person, END.minusDays(1))).isEmpty();
    leading.save(programme, TWO_YEARS);
    completions.withdraw(held.withdraw(AT));
    assertThat(rights.of(person, END.minusDays(1))).isEmpty();
    assertThat(leading.isHolder(person, List.of(organiser))).isFalse();
    leading.save(programme, Rule.NONE);
    assertThat(leading.find(programme)).isEqualTo(Rule.NONE);
  }

  @Test
  void coordinators_find_by_name_kind_and_what_ends_soon() {
    assertThat(list(Optional.of("amina"), Optional.of(Kind.PARENT_GROUPS), Optional.empty()))
        .extracting(Line::person, Line::until)
        .containsExactly(tuple(person, END));
    assertThat(list(Optional.of("joris"), Optional.empty(), Optional.empty())).isEmpty();
    assertThat(list(Optional.empty(), Optional.of(Kind.TRAININGS), Optional.empty())).isEmpty();
    assertThat(list(Optional.empty(), Optional.empty(), Optional.of(END))).isEmpty();
    assertThat(list(Optional.empty(), Optional.empty(), Optional.of(END.plusDays(1)))).hasSize(1);
  }

  @Test
  void the_end_is_told_once_unless_it_was_completed_again() {
    Ending ending = new Ending(held.getId(), person, END);
    assertThat(leading.ending(END.minusWeeks(8), END, 99)).contains(ending);
    assertThat(leading.noteTold(ending, AT)).isTrue();
    assertThat(leading.noteTold(ending, AT)).isFalse();
    assertThat(leading.ending(END.minusWeeks(8), END, 99)).doesNotContain(ending);

    completions.withdraw(held.withdraw(AT));
    add(completed(AT.plusSeconds(86_400)));
    add(completed(AT.plusSeconds(200_000)));
    assertThat(leading.ending(END.minusWeeks(8), END.plusDays(1), 99))
        .as("a later one replaces it")
        .noneMatch(it -> it.person().equals(person));
  }

  @Test
  void who_is_erased_leads_nothing_and_speaks_nothing() {
    leading.saveLanguages(person, Set.of(Language.ARABIC));
    assertThat(archive.languagesOf(person)).containsExactly("ar");
    archive.forget(person);
    assertThat(rights.of(person, END.minusDays(1))).isEmpty();
    assertThat(archive.languagesOf(person)).isEmpty();
  }

  private List<Line> list(Optional<String> words, Optional<Kind> kind, Optional<LocalDate> before) {
    return book.list(
            new Filter(List.of(organiser), words, kind, END.minusYears(1), before),
            PageRequest.first())
        .items();
  }

  private void add(Held completion) {
    completions.add(List.of(completion), List.of());
    certificates.add(
        List.of(
            new Certificate.Valid(
                new Certificate.Details(
                    CertificateId.next(),
                    completion.getId(),
                    person,
                    VerificationCode.next(),
                    Language.FRENCH,
                    new Snapshot(
                        "Amina El-Amrani",
                        LocalizedText.dutch("Train de trainer"),
                        LocalizedText.dutch("VVSG"),
                        LocalDate.of(2027, 11, 26),
                        180,
                        List.of()),
                    AT))));
  }

  private Held completed(Instant at) {
    return new Held(
        new Completion.Details(
            CompletionId.next(),
            EnrolmentId.next(),
            EditionId.next(),
            programme,
            organiser,
            person,
            at,
            false),
        at);
  }
}
