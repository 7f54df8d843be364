package nl.schakel.parents.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.query.ParentBook.Echo;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.usecase.ReadParents.Overview;

/** What the API says of numbers of parents; the names are a contract. */
interface ParentFigureShapes {

  /** Numbers of the parents of a group; no names. */
  record ParentGroupFigures(
      UUID parentGroupId,
      String municipality,
      String language,
      int invited,
      int coming,
      int waiting,
      int stayingAway,
      List<MeetingHeads> meetings,
      List<NeedFigure> needs) {

    static ParentGroupFigures of(Overview group) {
      return new ParentGroupFigures(
          group.series().id().value(),
          group.series().municipality().value(),
          group.series().language().tag(),
          group.figures().invited(),
          group.figures().coming(),
          group.figures().waiting(),
          group.figures().stayingAway(),
          group.series().meetings().stream()
              .map(each -> MeetingHeads.of(each, group.figures()))
              .toList(),
          Arrays.stream(Need.values()).map(need -> NeedFigure.of(need, group.echo())).toList());
    }
  }

  /** How many were at a meeting, once that was put down. */
  record MeetingHeads(UUID meetingId, Instant startsAt, Optional<Integer> heads) {

    static MeetingHeads of(Gathering meeting, Figures figures) {
      return new MeetingHeads(
          meeting.id().value(),
          meeting.start(),
          Optional.ofNullable(figures.heads().get(meeting.id())));
    }
  }

  /** How many parents told that they need something; not told of fewer than five, or none. */
  record NeedFigure(Need topic, Optional<Integer> count) {

    static NeedFigure of(Need need, Echo echo) {
      return new NeedFigure(
          need,
          Optional.ofNullable(echo.needs().get(need)).filter(many -> many >= EchoWords.FEWEST));
    }
  }
}
