package nl.schakel.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.Links;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcLinksTest {

  private static final Instant NOW = Instant.parse("2027-11-25T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  @Autowired Links links;

  private final UUID subject = UUID.randomUUID();
  private final Secret.Hash hash = Secret.next().hash();

  @Test
  void a_link_is_good_for_its_purpose_until_it_expires() {
    links.add(hash, Purpose.PASSWORD_RESET, subject, LATER);
    assertThat(links.find(hash, Purpose.PASSWORD_RESET, NOW)).contains(subject);
    assertThat(links.find(hash, Purpose.INVITATION, NOW)).isEmpty();
    assertThat(links.find(hash, Purpose.PASSWORD_RESET, LATER)).isEmpty();
  }

  @Test
  void of_many_who_take_it_at_once_one_gets_it() throws Exception {
    links.add(hash, Purpose.INVITATION, subject, LATER);
    Callable<Optional<UUID>> one = () -> links.take(hash, Purpose.INVITATION, NOW);
    try (var crowd = Executors.newFixedThreadPool(8)) {
      assertThat(crowd.invokeAll(IntStream.range(0, 20).mapToObj(_ -> one).toList()))
          .filteredOn(taken -> taken.resultNow().isPresent())
          .hasSize(1);
    }
  }

  @Test
  void all_links_to_a_subject_end_together() {
    List<Secret.Hash> two = List.of(hash, Secret.next().hash());
    two.forEach(each -> links.add(each, Purpose.ENROLMENT, subject, LATER));
    links.removeAll(Purpose.ENROLMENT, subject);
    assertThat(two).allSatisfy(h -> assertThat(links.find(h, Purpose.ENROLMENT, NOW)).isEmpty());
  }
}
