package nl.schakel.requests.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.EditionId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.model.ARequest;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.FreePlace;
import nl.schakel.requests.model.Line;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Draft;
import nl.schakel.requests.model.TrainingRequest.Submitted;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.requests.model.Wish.WhenFull;
import nl.schakel.requests.port.Lines;
import nl.schakel.requests.port.RequestArchive;
import nl.schakel.requests.port.Requests;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Filter;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However many ask at once: as many get a free training as there are, and the order is kept. */
@DatabaseTest
class JdbcRequestsTest {

  private static final int QUOTA = 15;
  private static final int ASKERS = 48;
  private static final Instant NOW = ARequest.NOW;

  @Autowired Requests requests;
  @Autowired Lines lines;
  @Autowired RequestBook book;
  @Autowired RequestArchive archive;
  @Autowired PlatformTransactionManager transactions;

  private final GrantId grant = GrantId.next();
  private final PersonId contact = PersonId.next();

  @Test
  void of_many_who_ask_at_once_fifteen_are_free_and_the_others_wait_in_order() throws Exception {
    Callable<TrainingRequest> ask = () -> inTransaction(this::ask);
    try (ExecutorService askers = Executors.newFixedThreadPool(8)) {
      askers.invokeAll(Stream.generate(() -> ask).limit(ASKERS).toList());
    }
    List<Sheet> all =
        book.of(contact, new PageRequest(1, 100)).items().stream()
            .sorted(Comparator.comparing(sheet -> sheet.details().arrival().orElseThrow()))
            .toList();
    assertThat(all)
        .extracting(sheet -> sheet.details().arrival().orElseThrow())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, ASKERS).boxed().toList());
    assertThat(all.subList(0, QUOTA)).allMatch(sheet -> sheet.standing() == Standing.FREE_PLACE);
    assertThat(all.subList(QUOTA, ASKERS))
        .allMatch(sheet -> sheet.standing() == Standing.WAITING_FOR_QUOTA);
    assertThat(book.find(all.get(QUOTA).id()).flatMap(Sheet::position)).contains(1);
    assertThat(book.tally(grant).waiting()).isEqualTo(ASKERS - QUOTA);
    assertThat(book.tally(grant).given()).containsEntry(2026, QUOTA);
    assertThat(book.awaited()).contains(grant);
    assertThat(requests.nextInLine(grant, 2))
        .extracting(TrainingRequest::getId)
        .containsExactly(all.get(QUOTA).id(), all.get(QUOTA + 1).id());
  }

  private TrainingRequest ask() {
    Line line = lines.lock(grant, 2026, 2026, QUOTA);
    Submitted submitted = draft().complete(line.nextArrival(), NOW);
    lines.save(line.arrived());
    TrainingRequest placed =
        line.hasOneForNewcomers()
            ? submitted.free(line.next().orElseThrow(), NOW)
            : submitted.queue(NOW);
    requests.add(placed);
    return placed;
  }

  @Test
  void nobody_gets_the_free_training_that_somebody_else_has() {
    FreePlace first = new FreePlace(2026, 2026, 1, QUOTA);
    requests.add(draft().complete(1, NOW).free(first, NOW));
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> requests.add(draft().complete(2, NOW).free(first, NOW)));
  }

  @Test
  void a_request_comes_back_in_every_state() {
    Draft draft = draft();
    requests.add(draft);
    Submitted submitted = draft.complete(1, NOW);
    var free = submitted.free(new FreePlace(2026, 2026, 1, QUOTA), NOW);
    Proposal proposal = Proposal.of("Een dag", "3 maart", "Kezban", NOW);
    var talk = free.takeUp(NOW).propose(proposal);
    EditionId edition = EditionId.next();
    Instant until = NOW.plus(Duration.ofDays(20));
    var planned = talk.accept(NOW).schedule(Booking.of(edition, 12, until), NOW);
    Stream.of(
            draft.revise(ARequest.unfinished(), NOW),
            submitted.queue(NOW),
            submitted.offer(NOW),
            free,
            free.takeUp(NOW),
            talk,
            planned,
            planned.noticed(Notice.REMINDED))
        .forEach(this::comesBack);
    assertThat(requests.lockOf(edition)).map(TrainingRequest::getId).contains(draft.getId());
    assertThat(book.due(until, 1_000)).contains(draft.getId());
    comesBack(planned.deliver(NOW));
    comesBack(planned.decline("Geen trainer", NOW));
    comesBack(submitted.queue(NOW).withdraw(NOW));
  }

  private void comesBack(TrainingRequest request) {
    requests.save(request);
    assertThat(requests.lock(request.getId())).contains(request);
  }

  @Test
  void coordinators_find_by_word_state_and_theme_and_never_a_draft() {
    requests.add(draft());
    requests.add(draft().complete(1, NOW).queue(NOW));
    assertThat(found("rustig", Standing.WAITING_FOR_QUOTA, Theme.FORCED_MARRIAGE)).isOne();
    assertThat(found("voorbeelddam", Standing.WAITING_FOR_QUOTA, Theme.LGBT)).isZero();
    assertThat(found("signalen", Standing.DRAFT, Theme.FORCED_MARRIAGE)).isZero();
  }

  private long found(String words, Standing standing, Theme theme) {
    Filter filter =
        new Filter(
            Set.of(DemoOrganisation.MOVISIE.id()),
            Optional.of(words),
            Set.of(standing),
            Set.of(theme));
    return book.list(filter, new PageRequest(1, 100)).items().stream()
        .filter(sheet -> sheet.details().contact().equals(contact))
        .count();
  }

  @Test
  void what_is_forgotten_is_counted_and_says_nothing_more() {
    var given =
        draft()
            .complete(1, NOW)
            .free(new FreePlace(2026, 2026, 1, QUOTA), NOW)
            .takeUp(NOW)
            .schedule(Booking.of(EditionId.next(), 3, NOW), NOW)
            .deliver(NOW);
    requests.add(draft(given));
    requests.save(given);
    requests.note(given.getId(), "Belt liever in de ochtend.", AccountId.next(), NOW);
    assertThat(archive.recordsOf(contact)).hasSize(1);
    assertThat(archive.openOf(contact)).isEmpty();
    archive.forget(contact, NOW);
    assertThat(archive.recordsOf(contact)).isEmpty();
    assertThat(book.find(given.getId())).isEmpty();
    assertThat(book.notes(given.getId())).isEmpty();
    assertThat(book.tally(grant).given()).containsEntry(2026, 1);
  }

  @Test
  void what_ended_long_ago_is_forgotten_by_itself_and_what_waits_is_not() {
    var waiting = draft().complete(1, NOW).queue(NOW);
    var over = draft().complete(2, NOW).queue(NOW).withdraw(NOW);
    requests.add(waiting);
    requests.add(over);
    assertThat(archive.forgetEndedBefore(NOW.plusSeconds(1), NOW, 1_000)).isPositive();
    assertThat(requests.find(waiting.getId())).isPresent();
    assertThat(requests.find(over.getId())).isEmpty();
  }

  private Draft draft() {
    return ARequest.draft(ARequest.wish(WhenFull.WAIT), grant, contact);
  }

  private static Draft draft(TrainingRequest later) {
    return new Draft(
        new Details(
            later.getId(),
            later.details().programme(),
            later.details().organiser(),
            later.details().grant(),
            later.details().wish(),
            later.details().contact(),
            later.details().byAccount(),
            later.details().begun(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        NOW);
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
  }
}
