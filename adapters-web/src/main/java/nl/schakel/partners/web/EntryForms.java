package nl.schakel.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;

/** Makes the form of an entry, and reads it. */
@Component
class EntryForms {

  private final PartnerBook book;
  private final Topics topics;
  private final Clock clock;

  EntryForms(PartnerBook book, Topics topics, Clock clock) {
    this.book = book;
    this.topics = topics;
    this.clock = clock;
  }

  /** With what is for professionals only: whoever edits keeps all of it. */
  Entry entry(OrganisationId id) {
    return book.entry(id, EnumSet.allOf(Audience.class))
        .orElseThrow(() -> new NotFoundException("partner"));
  }

  EntryForm of(Profile profile) {
    return EntryForm.of(profile, topics.all(), today());
  }

  EntryForm of(Map<String, List<String>> typed) {
    return EntryForm.of(typed, topics.all(), today());
  }

  Supplier<Profile> ofForm(Input input, Optional<Profile> before) {
    return reader(input, before).ofForm();
  }

  Supplier<Profile> ofApi(Input input, Optional<Profile> before) {
    return reader(input, before).ofApi();
  }

  private ProfileReader reader(Input input, Optional<Profile> before) {
    Set<TopicCode> known =
        topics.all().stream().map(TopicCard::code).collect(Collectors.toUnmodifiableSet());
    return new ProfileReader(input, known, before, new Towns(today()));
  }

  PartnerWords words(Frame frame) {
    return PartnerWords.of(frame, topics.all());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
