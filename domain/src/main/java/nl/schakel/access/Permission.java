package nl.schakel.access;

import static nl.schakel.access.Role.ADMINISTRATOR;
import static nl.schakel.access.Role.COORDINATOR;
import static nl.schakel.access.Role.FUNDER;

import java.util.Set;

/**
 * What an endpoint may demand. The table of who has what stands here and nowhere else; for the
 * object at hand the use case asks {@link Actor#mayFor}.
 */
public enum Permission {
  /** No account needed. */
  ANYONE(Set.of()),
  /** Any account: one's own things. */
  SIGNED_IN(Set.of(Role.values())),
  PLAN_PROGRAMMES(Set.of(COORDINATOR)),
  MANAGE_ENROLMENTS(Set.of(COORDINATOR)),
  DECIDE_REVIEWS(Set.of(COORDINATOR, FUNDER)),
  /** The organiser's word in a review. */
  REVIEW_FOR_ORGANISER(Set.of(COORDINATOR)),
  /** The word in a review of who pays. */
  REVIEW_FOR_FUNDER(Set.of(FUNDER)),
  ADMINISTER(Set.of(ADMINISTRATOR)),
  RUN_AUDIT(Set.of(ADMINISTRATOR));

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change, which its type does not say
  private final Set<Role> roles;

  Permission(Set<Role> roles) {
    this.roles = roles;
  }

  public boolean isGivenTo(Role role) {
    return roles.contains(role);
  }
}
