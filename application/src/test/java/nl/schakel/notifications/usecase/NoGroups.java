package nl.schakel.notifications.usecase;

import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;

/** Nobody is asked for anything. */
final class NoGroups implements GroupCards {

  @Override
  public Optional<AskCard> ask(AskId ask) {
    return Optional.empty();
  }

  @Override
  public Optional<GroupCard> group(ParentGroupId group) {
    return Optional.empty();
  }

  @Override
  public Optional<AgreementCard> agreement(MunicipalAgreementId agreement) {
    return Optional.empty();
  }
}
