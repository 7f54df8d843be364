package nl.schakel.communities.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.ValueObject;

/** Who belongs to a community now; decides who comes in and who goes. */
public record Roll(CommunityId community, Entry entry, List<Member> members)
    implements ValueObject {

  public Roll {
    members = List.copyOf(members);
  }

  /** What came of a wish. */
  public sealed interface Answer {

    /** Came in, or is something else now. */
    record Kept(Member member) implements Answer {}

    record Gone(Member member) implements Answer {}

    /** It is so already. */
    record Already() implements Answer {}

    /** One comes in by a link that a lead gave. */
    record OnInvitation() implements Answer {}

    /** Somebody else has to lead first. */
    record LastLead() implements Answer {}
  }

  /** Whether somebody showed a link of a lead. */
  public enum Pass {
    NONE,
    INVITED
  }

  public Answer join(PersonId person, Seat seat, Pass pass, Instant now) {
    if (member(person).isPresent()) {
      return new Answer.Already();
    }
    return entry == Entry.OPEN || pass == Pass.INVITED
        ? new Answer.Kept(Member.of(person, seat, now))
        : new Answer.OnInvitation();
  }

  /** A community is never left without somebody to turn to. */
  public Answer leave(PersonId person) {
    return member(person)
        .<Answer>map(member -> isLastLead(member) ? new Answer.LastLead() : new Answer.Gone(member))
        .orElseGet(Answer.Already::new);
  }

  public Answer appoint(PersonId person) {
    return member(person)
        .filter(member -> !member.lead())
        .<Answer>map(member -> new Answer.Kept(member.leading(true)))
        .orElseGet(Answer.Already::new);
  }

  public Answer layDown(PersonId person) {
    return member(person)
        .filter(Member::lead)
        .<Answer>map(
            lead -> isLastLead(lead) ? new Answer.LastLead() : new Answer.Kept(lead.leading(false)))
        .orElseGet(Answer.Already::new);
  }

  public boolean isLedBy(PersonId person) {
    return member(person).filter(Member::lead).isPresent();
  }

  private boolean isLastLead(Member member) {
    return member.lead() && members.stream().filter(Member::lead).count() == 1;
  }

  private Optional<Member> member(PersonId person) {
    return members.stream().filter(member -> member.person().equals(person)).findFirst();
  }
}
