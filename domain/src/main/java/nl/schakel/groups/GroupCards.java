package nl.schakel.groups;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;

/** What mails need of groups. Never anything of parents. */
public interface GroupCards {

  Optional<AskCard> ask(AskId ask);

  /** What this person said yes to. */
  List<AskCard> acceptedBy(PersonId person);

  /** Who is counted on for this meeting, as one who leads them all or as one who comes to it. */
  Set<AskId> countedOn(ParentGroupId group, MeetingId meeting);

  Optional<GroupCard> group(ParentGroupId group);

  Optional<AgreementCard> agreement(MunicipalAgreementId agreement);

  /**
   * What somebody is asked.
   *
   * @param standing what became of it until now
   * @param meetings for which ones, the first one first
   */
  record AskCard(
      AskId id,
      PersonId person,
      GroupPart part,
      AskStep standing,
      GroupCard group,
      List<MeetingCard> meetings) {

    public AskCard {
      meetings = List.copyOf(meetings);
    }

    public boolean isCountedOn() {
      return standing == AskStep.ASKED || standing == AskStep.ACCEPTED;
    }
  }

  /** A group without its people. */
  record GroupCard(ParentGroupId id, OrganisationId provider, Language language, String place) {}

  /** When and where they meet. */
  record MeetingCard(MeetingId id, Instant start, Instant end, ZoneId zone, String place) {}

  /** Who agrees with whom. */
  record AgreementCard(
      MunicipalAgreementId id, OrganisationId provider, OrganisationId municipality) {}
}
