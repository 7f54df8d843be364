package nl.schakel.workshops.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.workshops.model.AWorkshop;
import nl.schakel.workshops.model.Votes.Concordance;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.port.BallotBox;
import nl.schakel.workshops.port.BallotBox.Ballot;
import nl.schakel.workshops.port.Workshops;
import nl.schakel.workshops.port.WorkshopsContract;
import nl.schakel.workshops.query.WorkshopBook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcWorkshopsTest extends WorkshopsContract {

  @Autowired Workshops workshops;
  @Autowired BallotBox votes;
  @Autowired WorkshopBook book;

  @Override
  protected Workshops workshops() {
    return workshops;
  }

  @Override
  protected BallotBox votes() {
    return votes;
  }

  @Test
  void who_leads_reads_how_many_voted_and_how_far_they_agree() {
    Planned planned = AWorkshop.planned(ChainId.next());
    Open open = planned.open(AWorkshop.NOW);
    workshops.add(planned);
    workshops.save(open);
    votes.put(open.getId(), vote(Optional.of(AWorkshop.REFER)));
    votes.put(open.getId(), vote(Optional.empty()));
    WorkshopBook.Sheet sheet = book.find(open.getId()).orElseThrow();
    assertThat(sheet.heading()).isEqualTo(WorkshopBook.Heading.of(open));
    assertThat(sheet.phones()).isEqualTo(2);
    assertThat(sheet.votes().concordance(AWorkshop.vignettes(), Round.BEFORE))
        .contains(new Concordance(1, 2));
    assertThat(book.of(List.of(AWorkshop.KEEPER))).contains(WorkshopBook.Heading.of(open));
    assertThat(book.of(List.of())).isEmpty();
  }

  private static Ballot vote(Optional<LinkId> link) {
    return new Ballot(UUID.randomUUID(), Round.BEFORE, 2, link);
  }
}
