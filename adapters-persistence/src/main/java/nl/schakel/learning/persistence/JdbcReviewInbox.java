package nl.schakel.learning.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.query.ReviewInbox;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewInbox implements ReviewInbox {

  private static final String SELECT =
      """
      select r.*, p.title, e.begins, e.zone, n.name, n.organisation, n.job_title, n.statement
      from learning.review r
      join learning.enrolment n on n.id = r.enrolment_id
      join learning.edition e on e.id = r.edition_id
      join learning.programme p on p.id = e.programme_id
      """;

  private static final String OF =
      """
      where r.organiser = any(:organisers) or r.funders && :funders
      order by r.state <> 'PENDING', r.opened_at, r.id limit :most
      """;

  private final JdbcClient jdbc;
  private final ReviewReader reviews;

  JdbcReviewInbox(JdbcClient jdbc, ReviewReader reviews) {
    this.jdbc = jdbc;
    this.reviews = reviews;
  }

  @Override
  public List<Review> of(
      Collection<OrganisationId> organisers, Collection<OrganisationId> funders, int atMost) {
    return jdbc.sql(SELECT + OF)
        .param("organisers", ids(organisers))
        .param("funders", ids(funders))
        .param("most", atMost)
        .query(reviews)
        .list();
  }

  @Override
  public Optional<Review> find(ReviewId review) {
    return jdbc.sql(SELECT + "where r.id = :id")
        .param("id", review.value())
        .query(reviews)
        .optional();
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
