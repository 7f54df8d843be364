package nl.schakel.groups.persistence;

import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.AskBook.Request;
import nl.schakel.groups.query.GroupBook;
import org.springframework.stereotype.Repository;

/** Asked once for every mail: what pages read is read again. */
@Repository
class JdbcGroupCards implements GroupCards {

  private final AskBook asks;
  private final GroupBook groups;
  private final AgreementBook agreements;

  JdbcGroupCards(AskBook asks, GroupBook groups, AgreementBook agreements) {
    this.asks = asks;
    this.groups = groups;
    this.agreements = agreements;
  }

  @Override
  public Optional<AskCard> ask(AskId ask) {
    return asks.find(ask).map(JdbcGroupCards::card);
  }

  private static AskCard card(Request request) {
    return new AskCard(
        request.asked().question().id(),
        request.asked().question().person(),
        request.asked().question().part(),
        request.asked().standing(),
        card(request.plan()),
        request.meetings().stream().map(it -> card(it.appointment())).toList());
  }

  private static MeetingCard card(Appointment appointment) {
    return new MeetingCard(
        appointment.start(), appointment.end(), appointment.zone(), appointment.place());
  }

  private static GroupCard card(Plan plan) {
    return new GroupCard(plan.id(), plan.provider(), plan.language(), plan.arrangement().place());
  }

  @Override
  public Optional<GroupCard> group(ParentGroupId group) {
    return groups.find(group).map(sheet -> card(sheet.plan()));
  }

  @Override
  public Optional<AgreementCard> agreement(MunicipalAgreementId agreement) {
    return agreements.find(agreement).map(sheet -> card(sheet.between()));
  }

  private static AgreementCard card(Between between) {
    return new AgreementCard(between.id(), between.provider(), between.contact());
  }
}
