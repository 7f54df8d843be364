package nl.schakel.groups.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A group as those who invite to it need it, still without its meetings. */
record SeriesRow(Plan plan, State state, OrganisationId contact, Set<PersonId> leaders) {

  static SeriesRow read(ResultSet row) throws SQLException {
    return new SeriesRow(
        GroupReader.plan(row),
        GroupReader.state(row),
        new OrganisationId(GroupColumns.id(row, "contact")),
        persons(row.getArray("leaders")));
  }

  private static Set<PersonId> persons(@Nullable Array ids) throws SQLException {
    return ids == null
        ? Set.of()
        : Arrays.stream((UUID[]) ids.getArray())
            .map(PersonId::new)
            .collect(Collectors.toUnmodifiableSet());
  }

  UUID id() {
    return plan.id().value();
  }

  Series with(List<Met> meetings) {
    return new Series(
        plan.id(),
        plan.provider(),
        contact,
        plan.municipality(),
        plan.language(),
        plan.arrangement().maximum(),
        stage(),
        meetings.stream().map(Met::gathering).toList(),
        leaders);
  }

  private Stage stage() {
    return switch (state) {
      case PLANNED -> Stage.PREPARED;
      case RECRUITING, CONFIRMED, RUNNING -> Stage.OPEN;
      case COMPLETED, CANCELLED -> Stage.OVER;
    };
  }

  /** A meeting of it. */
  record Met(UUID group, Dated dated, Set<PersonId> substitutes) {

    static Met read(ResultSet row) throws SQLException {
      return new Met(
          GroupColumns.id(row, "group_id"),
          MeetingReader.dated(row),
          persons(row.getArray("leaders")));
    }

    Gathering gathering() {
      Appointment appointment = dated.appointment();
      return new Gathering(
          dated.id(),
          appointment.start(),
          appointment.end(),
          appointment.zone(),
          appointment.place(),
          appointment.topic(),
          appointment.childcare(),
          substitutes);
    }
  }
}
