package nl.schakel.communities.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Who belongs to a community now; decides who comes in and who goes.
 *
 * @param removed whom a keeper took out and nobody let in again
 */
public record Roll(CommunityId community, Entry entry, List<Member> members, Set<PersonId> removed)
    implements ValueObject {

  public Roll {
    members = List.copyOf(members);
    removed = Set.copyOf(removed);
  }

  /** What came of a wish. */
  public sealed interface Answer {

    /** Came in, or is something else now. */
    record Kept(Member member) implements Answer {}

    /** Comes from elsewhere from now on. */
    record Seated(Member member) implements Answer {}

    record Gone(Member member) implements Answer {}

    /** Went because somebody else decided so. */
    record Removed(Member member) implements Answer {}

    /** It is so already. */
    record Already() implements Answer {}

    /** Does not belong to it. */
    record Stranger() implements Answer {}

    /** One comes in by a link that a lead gave. */
    record OnInvitation() implements Answer {}

    /** A keeper took them out: one comes back by a link, or when let in again. */
    record AfterRemoval() implements Answer {}

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
    return pass == Pass.INVITED || (entry == Entry.OPEN && !removed.contains(person))
        ? new Answer.Kept(Member.of(person, seat, now))
        : outside(person);
  }

  private Answer outside(PersonId person) {
    return removed.contains(person) ? new Answer.AfterRemoval() : new Answer.OnInvitation();
  }

  /** From another team, or in another function. */
  public Answer sit(PersonId person, Seat seat) {
    return member(person)
        .filter(member -> !member.seat().equals(seat))
        .<Answer>map(member -> new Answer.Seated(member.at(seat)))
        .orElseGet(Answer.Already::new);
  }

  /** Also a team that the community no longer works with stays the team of who comes from it. */
  public boolean isFrom(PersonId person, Team.Id team) {
    return member(person).flatMap(member -> member.seat().team()).filter(team::equals).isPresent();
  }

  /** A community is never left without somebody to turn to. */
  public Answer leave(PersonId person) {
    return member(person)
        .<Answer>map(member -> isLastLead(member) ? new Answer.LastLead() : new Answer.Gone(member))
        .orElseGet(Answer.Already::new);
  }

  /** Who takes themselves out may come back; who is taken out needs a link. */
  public Answer remove(PersonId person, PersonId by) {
    return leave(person) instanceof Answer.Gone(var member) && !person.equals(by)
        ? new Answer.Removed(member)
        : leave(person);
  }

  public Answer appoint(PersonId person) {
    return member(person)
        .<Answer>map(
            member -> member.lead() ? new Answer.Already() : new Answer.Kept(member.leading(true)))
        .orElseGet(Answer.Stranger::new);
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
