package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Traits;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What a card tells of a programme as long as nobody changes it: all but its dates and places. */
record Leaflet(
    ProgrammeId id,
    Slug slug,
    Format format,
    LocalizedText title,
    LocalizedText summary,
    LocalizedText forWhom,
    Set<TopicCode> topics,
    Set<TargetGroup> targetGroups,
    Set<Language> languages,
    String country,
    List<Role> roles,
    List<Accreditation> accreditations,
    boolean isFree,
    Instant since,
    Traits traits) {

  /** Which one: a programme, and how often it was changed before. */
  record Printing(UUID programme, long version) {}

  Card card(Optional<Run> next, Instant now) {
    return new Card(
        id,
        slug,
        format,
        title,
        summary,
        forWhom,
        topics,
        targetGroups,
        languages,
        country,
        roles,
        OfferTerms.valid(accreditations, now),
        isFree,
        since,
        next);
  }
}
