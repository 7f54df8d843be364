package nl.schakel.parents.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class InvitationReading implements ReadInvitation {

  private final GroupSeries groups;
  private final ParentBook book;
  private final Providers providers;
  private final PhoneMessages phones;

  InvitationReading(
      GroupSeries groups, ParentBook book, Providers providers, PhoneMessages phones) {
    this.groups = groups;
    this.book = book;
    this.providers = providers;
    this.phones = phones;
  }

  @Override
  public Optional<Afterwards> afterwards(ParentId parent, Instant now) {
    return book.find(parent)
        .filter(line -> line.state() == State.COMING)
        .flatMap(
            line ->
                groups
                    .find(line.group())
                    .filter(series -> series.hasMet(now))
                    .map(series -> new Afterwards(line, series)));
  }

  @Override
  public Optional<Summons> summons(ParentId parent, Instant now) {
    return book.find(parent)
        .flatMap(
            line ->
                groups
                    .find(line.group())
                    .filter(series -> isToCome(series, now))
                    .map(series -> summons(line, series, now)));
  }

  private static boolean isToCome(Series series, Instant now) {
    return series.stage() == Stage.OPEN
        && (series.meetings().isEmpty() || series.next(now).isPresent());
  }

  private Summons summons(Line line, Series series, Instant now) {
    return new Summons(
        line,
        series,
        series.next(now),
        providers.name(series.provider()),
        providers.phone(series.provider()),
        texts(line));
  }

  private Summons.Texts texts(Line line) {
    if (!phones.isSetUp() || line.known().phone().isEmpty()) {
      return Summons.Texts.NONE;
    }
    return line.texts() ? Summons.Texts.ON : Summons.Texts.OFF;
  }
}
