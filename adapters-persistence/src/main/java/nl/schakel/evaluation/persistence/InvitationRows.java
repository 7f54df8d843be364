package nl.schakel.evaluation.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked. */
@Component
class InvitationRows {

  private static final String ADD =
      """
      insert into evaluation.invitation (id, edition, enrolment, person, used)
      select id, :edition, enrolment, person, false
      from unnest(:ids, :enrolments, :people) as asked (id, enrolment, person)
      """;

  /**
   * Writes every invitation of the edition anew: a row remembers which transaction wrote it last
   * (xmin), and the one that was used must not share that with the remarks alone.
   */
  private static final String USE =
      "update evaluation.invitation set used = used or id = :used where edition = :edition";

  private final JdbcClient jdbc;

  InvitationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(EditionId edition, List<Invitation> invitations) {
    jdbc.sql(ADD)
        .param("edition", edition.value())
        .param("ids", ids(invitations, invitation -> invitation.id().value()))
        .param("enrolments", ids(invitations, invitation -> invitation.enrolment().value()))
        .param("people", ids(invitations, invitation -> invitation.person().value()))
        .update();
  }

  private static UUID[] ids(List<Invitation> invitations, Function<Invitation, UUID> part) {
    return invitations.stream().map(part).toArray(UUID[]::new);
  }

  Optional<Invitation> find(InvitationId id) {
    return jdbc.sql("select * from evaluation.invitation where id = :id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Invitation(
                    id,
                    new EditionId(row.getObject("edition", UUID.class)),
                    new EnrolmentId(row.getObject("enrolment", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getBoolean("used")))
        .optional();
  }

  void use(EditionId edition, InvitationId used) {
    jdbc.sql(USE).param("used", used.value()).param("edition", edition.value()).update();
  }
}
