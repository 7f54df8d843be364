package nl.schakel.parents.usecase;

import java.util.List;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/**
 * A parent joins a group by themselves, on the page of their municipality. Nobody is told who else
 * is in it.
 */
public interface SignUpParent {

  /** What can be joined, that which meets soonest first. */
  List<Choice> open(MunicipalityCode municipality, Language language);

  Outcome signUp(ParentGroupId group, Known known);

  /**
   * A group that can be joined.
   *
   * @param meeting the next one
   * @param isFull who joins now waits for a seat
   */
  record Choice(Series series, Gathering meeting, boolean isFull) {}

  /**
   * How a parent comes back to their page.
   *
   * @param secret the end of its address, good for as long as that on paper
   */
  record Ticket(ComeCode code, String secret) {

    @Override
    public String toString() {
      return "Ticket[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Joined(Ticket ticket) implements Outcome {}

    /** All seats are taken. */
    record Waits(Ticket ticket) implements Outcome {}

    /** The same telephone is known in a group that goes on. Nothing was done. */
    record SamePhone() implements Outcome {}

    /** Meanwhile it cannot be joined any more. */
    record Closed() implements Outcome {}
  }
}
