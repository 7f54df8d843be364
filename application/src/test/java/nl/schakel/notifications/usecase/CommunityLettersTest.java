package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityEvent.CommunityChanged;
import nl.schakel.communities.CommunityEvent.JoinRequestMoved;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings;
import nl.schakel.communities.JoinTidings.JoinTiding;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.Letter;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityLettersTest {

  private final PostOffice office = new PostOffice();
  private final CommunityId community = CommunityId.next();
  private final JoinRequestId request = JoinRequestId.next();
  private final PersonId asker = member();
  private final PersonId lead = member();

  CommunityLettersTest() {
    office.doors.leads.add(lead);
  }

  @Test
  void who_leads_hears_once_that_somebody_asks_and_where_to_answer() {
    PersonId other = member();
    office.doors.leads.add(other);
    moved(Step.ASKED);
    moved(Step.ASKED);
    assertThat(paths(office.send()))
        .containsExactly(
            "/communities/samen/keeping/members", "/communities/samen/keeping/members");
    assertThat(office.notices.laid)
        .allSatisfy(notice -> assertThat(notice.kind()).isEqualTo(Kind.COMMUNITY_ASKED))
        .extracting(Notice::recipient)
        .containsExactlyInAnyOrder(lead, other);
  }

  @Test
  void where_nobody_leads_those_of_the_organisation_hear_it() {
    PersonId coordinator = member();
    office.doors.leads.clear();
    office.holders.put(Role.COORDINATOR, Set.of(coordinator));
    moved(Step.ASKED);
    office.send();
    assertThat(office.notices.laid).extracting(Notice::recipient).containsExactly(coordinator);
  }

  @ParameterizedTest
  @CsvSource({
    "ADMITTED, /communities/samen",
    "DECLINED, /my/communities",
    "EXPIRED,  /my/communities"
  })
  void who_asked_hears_what_came_of_it(Step step, String where) {
    moved(step);
    assertThat(paths(office.send())).containsExactly(where);
    assertThat(office.notices.laid)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.recipient()).isEqualTo(asker);
              assertThat(notice.kind()).isEqualTo(Kind.valueOf("COMMUNITY_" + step));
              assertThat(notice.path()).isEqualTo(where);
            });
  }

  @Test
  void what_is_over_and_what_else_happens_to_communities_is_not_told() {
    moved(Step.ASKED);
    moved(Step.WITHDRAWN);
    office.doorQueue.about(
        new CommunityChanged(
            community, Change.JOINED, Optional.of(asker), Optional.empty(), office.now));
    assertThat(office.send()).isEmpty();
    assertThat(office.notices.laid).isEmpty();
  }

  @Test
  void who_asks_again_and_again_is_told_of_once_a_day() {
    moved(Step.ASKED);
    assertThat(office.send()).hasSize(1);
    moved(Step.WITHDRAWN);
    Instant first = office.now;
    JoinRequestId again = JoinRequestId.next();
    office.pass(Duration.ofHours(1));
    moved(again, Step.ASKED, Optional.of(first));
    assertThat(office.send()).isEmpty();
    assertThat(office.notices.laid).hasSize(1);
    office.pass(JoinTidings.QUIET.minusHours(1));
    assertThat(office.send()).hasSize(1);
    assertThat(office.notices.laid).hasSize(2);
    office.pass(JoinTidings.QUIET);
    assertThat(office.send()).isEmpty();
  }

  @Test
  void what_was_withdrawn_before_anybody_was_told_again_is_not_told() {
    Instant first = office.now;
    office.pass(Duration.ofHours(1));
    moved(request, Step.ASKED, Optional.of(first));
    assertThat(office.send()).isEmpty();
    moved(request, Step.WITHDRAWN, Optional.of(first));
    office.pass(JoinTidings.QUIET);
    assertThat(office.send()).isEmpty();
    assertThat(office.notices.laid).isEmpty();
  }

  private void moved(Step step) {
    moved(request, step, Optional.empty());
  }

  private void moved(JoinRequestId request, Step step, Optional<Instant> before) {
    office.doors.requests.put(
        request,
        new JoinTiding(
            new CommunityCard(community, new Slug("samen"), "Samen", Language.DUTCH),
            OrganisationId.next(),
            Optional.of(asker),
            step,
            before));
    office.doorQueue.about(
        new JoinRequestMoved(community, request, asker, step, Optional.empty(), office.now));
  }

  private static List<String> paths(List<Letter> letters) {
    return letters.stream().map(letter -> letter.button().getPath()).toList();
  }

  private PersonId member() {
    PersonId person = PersonId.next();
    office.notices.accounts.add(person);
    return person;
  }
}
