package nl.schakel.access.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.query.AccountList.State;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/** One account and what an administrator can do with it. */
record AccountPage(
    String name,
    String email,
    String address,
    State state,
    Status status,
    List<RoleRow> assignments,
    List<WorkRow> employments,
    FormView role,
    FormView work,
    List<Option> roles,
    List<Option> organisations) {

  /**
   * A role in an organisation.
   *
   * @param role code, as the form sends it
   */
  record RoleRow(String role, UUID organisation, String words) {}

  record WorkRow(UUID organisation, String words) {}

  AccountPage {
    assignments = List.copyOf(assignments);
    employments = List.copyOf(employments);
    roles = List.copyOf(roles);
    organisations = List.copyOf(organisations);
  }

  boolean isDeactivated() {
    return state == State.DEACTIVATED;
  }
}
