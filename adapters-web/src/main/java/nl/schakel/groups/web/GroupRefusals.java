package nl.schakel.groups.web;

import java.util.Map;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.usecase.KeepAgreement;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.groups.usecase.PlanMeeting;
import nl.schakel.shared.web.Answers.Refused;

/** How programs are refused what cannot be done now. */
final class GroupRefusals {

  private GroupRefusals() {}

  static MunicipalAgreementId done(KeepAgreement.Outcome outcome) {
    return switch (outcome) {
      case KeepAgreement.Outcome.Done(var id) -> id;
      case KeepAgreement.Outcome.BelowPlanned(var language, int planned) ->
          throw new Refused(
              "AGREEMENT_BELOW_PLANNED", Map.of("language", language.tag(), "planned", planned));
      case KeepAgreement.Outcome.NoMunicipality _ -> throw new Refused("AGREEMENT_NO_MUNICIPALITY");
      case KeepAgreement.Outcome.NotNow _ -> throw new Refused("AGREEMENT_ENDED");
    };
  }

  static ParentGroupId done(PlanGroup.Outcome outcome) {
    return switch (outcome) {
      case PlanGroup.Outcome.Done(var id) -> id;
      case PlanGroup.Outcome.NothingLeft(var language, int agreed) ->
          throw new Refused(
              "GROUP_NOTHING_LEFT", Map.of("language", language.tag(), "agreed", agreed));
      case PlanGroup.Outcome.Full(int maximum) ->
          throw new Refused("GROUP_FULL", Map.of("maximum", maximum));
      case PlanGroup.Outcome.BelowMeetings(int meetings) ->
          throw new Refused("GROUP_BELOW_MEETINGS", Map.of("meetings", meetings));
      case PlanGroup.Outcome.Needs _ -> throw new Refused("GROUP_NEEDS");
      case PlanGroup.Outcome.NotNow _ -> throw new Refused("GROUP_NOT_NOW");
    };
  }

  static MeetingId done(PlanMeeting.Outcome outcome) {
    return switch (outcome) {
      case PlanMeeting.Outcome.Done(var id, var _) -> id;
      case PlanMeeting.Outcome.Clashes(var clashes) ->
          throw new Refused("MEETING_CLASHES", Map.of("count", clashes.size()));
      case PlanMeeting.Outcome.Enough(int meetings) ->
          throw new Refused("MEETING_ENOUGH", Map.of("meetings", meetings));
      case PlanMeeting.Outcome.OutsideAgreement _ -> throw new Refused("MEETING_OUTSIDE_AGREEMENT");
      case PlanMeeting.Outcome.InThePast _ -> throw new Refused("MEETING_IN_THE_PAST");
      case PlanMeeting.Outcome.NotNow _ -> throw new Refused("MEETING_NOT_NOW");
    };
  }
}
