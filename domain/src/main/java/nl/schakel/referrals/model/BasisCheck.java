package nl.schakel.referrals.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.SharingBasis.Anonymous;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Obtained;

/** Whether a basis is one for what is about to be shared. */
record BasisCheck(OrganisationId to, Set<Item> shared, LocalDate today) {

  /** After so many months somebody is asked again. */
  private static final int LONGEST_MONTHS = 6;

  Set<Flaw> flaws(SharingBasis basis) {
    EnumSet<Flaw> found = EnumSet.noneOf(Flaw.class);
    if (!basis.receiver().equals(to)) {
      found.add(Flaw.BASIS_NAMES_ANOTHER);
    }
    if (!basis.items().containsAll(shared)) {
      found.add(Flaw.NOT_AGREED_TO_SHARE);
    }
    if (basis instanceof Anonymous && basis.items().contains(Item.HANDOVER_CODE)) {
      found.add(Flaw.CODE_NEEDS_BASIS);
    }
    basis.obtained().ifPresent(how -> addFlaws(how, found));
    return found;
  }

  private void addFlaws(Obtained how, Set<Flaw> found) {
    if (how.on().isAfter(today)) {
      found.add(Flaw.BASIS_IN_FUTURE);
    }
    if (how.until().isBefore(today) || how.until().isBefore(how.on())) {
      found.add(Flaw.BASIS_OVER);
    }
    if (how.until().isAfter(how.on().plusMonths(LONGEST_MONTHS))) {
      found.add(Flaw.BASIS_TOO_LONG);
    }
  }
}
