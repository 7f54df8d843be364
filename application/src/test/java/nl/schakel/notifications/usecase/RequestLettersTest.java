package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.RequestNews;
import nl.schakel.notifications.port.Letter.Content.RequestNews.Tiding;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards.Card;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestEvent.RequestChanged;
import nl.schakel.requests.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asked hears of every step, and strangers get one mail. */
class RequestLettersTest {

  private final PostOffice office = new PostOffice();
  private final RequestId request = RequestId.next();
  private final PersonId contact = PersonId.next();
  private final PersonId coordinator = PersonId.next();

  @BeforeEach
  void somebody_looks_after_requests() {
    office.holders.put(Role.COORDINATOR, Set.of(coordinator));
  }

  @Test
  void who_has_an_account_and_the_coordinator_each_get_their_own_page() {
    happens(Change.FREE_PLACE_GIVEN, Standing.FREE_PLACE, true);
    List<Letter> letters = office.send();
    assertThat(letters)
        .extracting(letter -> letter.button().getPath())
        .containsExactlyInAnyOrder(
            "/my/requests/" + request.value(), "/requests/" + request.value());
    assertThat(letters)
        .extracting(RequestLettersTest::tiding)
        .containsExactlyInAnyOrder(Tiding.FREE, Tiding.TO_HANDLE);
  }

  @Test
  void who_has_none_confirms_first_and_hears_of_what_came_after_then() {
    happens(Change.QUEUED, Standing.WAITING_FOR_QUOTA, false);
    Letter first = office.send().getFirst();
    assertThat(tiding(first)).isEqualTo(Tiding.QUEUED);
    assertThat(first.button().getPath()).startsWith("/my/request-link/");
    assertThat(((RequestNews) first.content()).position()).contains(2);

    happens(Change.MOVED_UP, Standing.FREE_PLACE, false);
    assertThat(office.send()).extracting(RequestLettersTest::tiding).containsOnly(Tiding.TO_HANDLE);

    happens(Change.CONFIRMED, Standing.FREE_PLACE, true);
    assertThat(office.send()).extracting(RequestLettersTest::tiding).containsOnly(Tiding.MOVED_UP);
  }

  @Test
  void what_is_no_longer_so_is_not_told() {
    happens(Change.QUEUED, Standing.WITHDRAWN, true);
    assertThat(office.send()).isEmpty();
  }

  private void happens(Change change, Standing standing, boolean known) {
    office.requested.put(
        request,
        new Card(
            request,
            contact,
            known,
            OrganisationId.next(),
            standing,
            true,
            known ? Optional.empty() : Optional.of(office.now.plusSeconds(86_400)),
            Optional.of(2),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    office.queue.about(new RequestChanged(request, change, Optional.empty(), office.now));
    office.now = office.now.plusSeconds(60);
  }

  private static Tiding tiding(Letter letter) {
    return ((RequestNews) letter.content()).tiding();
  }
}
