package nl.schakel.parents.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Invitation;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Parenthood;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Seats.WaitingList;
import nl.schakel.people.PersonId;

/** A mother who was invited by her support worker. */
public final class AParent {

  public static final Instant NOW = Instant.parse("2027-01-12T10:00:00Z");
  public static final PersonId WORKER = PersonId.next();
  private static final Random RANDOM = new Random(5);

  private AParent() {}

  public static Known known(String alias, Optional<Phone> phone) {
    return new Known(
        new Alias(alias), phone, Optional.empty(), Optional.of(Parenthood.MOTHER), true);
  }

  public static Invited invited(ParentGroupId group, String alias, Optional<Phone> phone) {
    return new Invited(
        new Invitation(
            ParentId.next(),
            group,
            known(alias, phone),
            ComeCode.random(RANDOM),
            Route.INVITED,
            Optional.of(WORKER),
            NOW,
            false));
  }

  public static Invited invited() {
    return invited(ParentGroupId.next(), "Amina", Optional.empty());
  }

  /** Fifteen seats, so many of them taken. */
  public static Seats seats(int taken) {
    return new Seats(15, taken, 0, WaitingList.OPEN);
  }
}
