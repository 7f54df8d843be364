package nl.schakel.access.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.access.query.AccountList.State;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roles, organisations and states in the words of the reader. */
@Component
class AccountRoles {

  private final Organisations organisations;
  private final OrganisationList list;

  AccountRoles(Organisations organisations, OrganisationList list) {
    this.organisations = organisations;
    this.list = list;
  }

  /** An assignment in words, and as the form that takes it away sends it. */
  record Named(Assignment assignment, String words) {}

  List<Named> inWords(Collection<Assignment> assignments, Frame frame) {
    Map<OrganisationId, OrganisationCard> cards =
        organisations.cards(assignments.stream().map(Assignment::organisation).toList());
    return assignments.stream()
        .map(
            assignment ->
                new Named(
                    assignment, words(assignment, cards.get(assignment.organisation()), frame)))
        .sorted(Comparator.comparing(Named::words))
        .toList();
  }

  private static String words(
      Assignment assignment, @Nullable OrganisationCard organisation, Frame frame) {
    String role = frame.text("access.role." + assignment.role());
    return Optional.ofNullable(organisation)
        .map(card -> role + ", " + card.name().in(frame.language()))
        .orElse(role);
  }

  List<Option> roles(Frame frame) {
    return Arrays.stream(Role.values())
        .map(role -> Option.of(role.name(), frame.text("access.role." + role)))
        .toList();
  }

  List<Option> organisations(Frame frame) {
    return list.all().stream()
        .map(line -> Option.of(line.id().value().toString(), line.name().in(frame.language())))
        .toList();
  }

  static Status status(State state, Frame frame) {
    Tone tone =
        switch (state) {
          case INVITED -> Tone.INFORMATION;
          case ACTIVE -> Tone.DONE;
          case DEACTIVATED -> Tone.WRONG;
        };
    return new Status(frame.text("access.state." + state), tone);
  }
}
