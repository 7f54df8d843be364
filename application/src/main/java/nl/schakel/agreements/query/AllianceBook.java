package nl.schakel.agreements.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance.Profile;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.shared.Slug;

/** The alliances that everybody may read about. */
public interface AllianceBook {

  /** Those that work first, then by Dutch name. */
  List<AllianceSheet> all();

  Optional<AllianceSheet> find(Slug slug);

  /**
   * One of them.
   *
   * @param end the first day without it; empty while it works
   */
  record AllianceSheet(
      AllianceId id,
      Profile profile,
      Memberships memberships,
      Optional<LocalDate> end,
      long version) {

    public Stream<Membership> membersOn(LocalDate day) {
      return end.filter(over -> !day.isBefore(over)).isPresent()
          ? Stream.empty()
          : memberships.on(day);
    }
  }
}
