package nl.schakel.groups.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.AskBook.Request;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.groups.query.GroupBook.Asked;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.people.PersonId;
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

  @Override
  public List<AskCard> acceptedBy(PersonId person) {
    return asks.of(person).stream()
        .filter(request -> request.asked().standing() == AskStep.ACCEPTED)
        .map(JdbcGroupCards::card)
        .toList();
  }

  private static AskCard card(Request request) {
    return new AskCard(
        request.asked().question().id(),
        request.asked().question().person(),
        request.asked().question().part(),
        request.asked().standing(),
        card(request.plan()),
        request.meetings().stream().map(JdbcGroupCards::card).toList());
  }

  private static MeetingCard card(Dated meeting) {
    Appointment at = meeting.appointment();
    return new MeetingCard(meeting.id(), at.start(), at.end(), at.zone(), at.place());
  }

  private static GroupCard card(Plan plan) {
    return new GroupCard(plan.id(), plan.provider(), plan.language(), plan.arrangement().place());
  }

  @Override
  public Set<AskId> countedOn(ParentGroupId group, MeetingId meeting) {
    return groups.find(group).stream()
        .flatMap(sheet -> sheet.asked().stream())
        .filter(Asked::isCountedOn)
        .map(Asked::question)
        .filter(question -> question.meeting().map(meeting::equals).orElse(true))
        .map(Question::id)
        .collect(Collectors.toUnmodifiableSet());
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
