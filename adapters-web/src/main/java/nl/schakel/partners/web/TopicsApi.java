package nl.schakel.partners.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.query.TopicBook;
import nl.schakel.partners.query.TopicBook.Sheet;
import nl.schakel.partners.usecase.KeepTopics;
import nl.schakel.partners.usecase.KeepTopics.Description;
import nl.schakel.partners.usecase.KeepTopics.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everything is about, for programs. */
@RestController
@RequestMapping("/api/v1/topics")
class TopicsApi {

  private final TopicBook book;
  private final KeepTopics topics;

  TopicsApi(TopicBook book, KeepTopics topics) {
    this.book = book;
    this.topics = topics;
  }

  /**
   * A new topic; its code stays for ever. Texts are by language, Dutch always among them.
   *
   * @param broader codes of topics that it is part of
   */
  record NewTopicShape(
      String code, Map<String, String> label, Sensitivity sensitivity, List<String> broader) {}

  /**
   * What is said of a topic.
   *
   * @param broader codes of topics that it is part of
   * @param reason why it is called otherwise; required when the label changes
   */
  record TopicShape(
      Map<String, String> label, Sensitivity sensitivity, List<String> broader, String reason) {}

  /** A topic; its label by language. */
  record TopicDetail(
      String code,
      SortedMap<String, String> label,
      Sensitivity sensitivity,
      List<String> broader,
      List<Earlier> earlierLabels) {

    static TopicDetail of(Sheet topic) {
      return new TopicDetail(
          topic.code().value().value(),
          PartnerJson.byLanguage(topic.label()),
          topic.sensitivity(),
          PartnerJson.codes(topic.broader()),
          topic.earlier().stream().map(Earlier::of).toList());
    }
  }

  /** What it was called, until the day on which that changed, and why. */
  record Earlier(
      SortedMap<String, String> label, Optional<LocalDate> until, Optional<String> reason) {
    static Earlier of(TopicBook.Earlier earlier) {
      return new Earlier(
          PartnerJson.byLanguage(earlier.label()), earlier.until(), earlier.reason());
    }
  }

  private record Coded(TopicCode code, Description description) {}

  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<TopicDetail> topics(PageRequest page) {
    return Listing.of(page.of(book.topics()).map(TopicDetail::of));
  }

  @GetMapping("/{code}")
  @Requires(Permission.ANYONE)
  ResponseEntity<TopicDetail> topic(@PathVariable Slug code) {
    return answer(ResponseEntity.ok(), new TopicCode(code));
  }

  @PostMapping
  @Requires(Permission.KEEP_TOPICS)
  ResponseEntity<TopicDetail> add(@Accepts(NewTopicShape.class) Input input, Actor actor) {
    var code = input.required("code", TopicReader::code);
    var description = TopicReader.readNew(input);
    Coded coded = input.orReject(() -> new Coded(code.get(), description.get()));
    demandDone(topics.add(actor, coded.code(), coded.description()));
    URI location = URI.create("/api/v1/topics/" + coded.code().value().value());
    return answer(ResponseEntity.created(location), coded.code());
  }

  @PutMapping("/{code}")
  @Requires(Permission.KEEP_TOPICS)
  ResponseEntity<TopicDetail> revise(
      @PathVariable Slug code, @Accepts(TopicShape.class) Input input, Actor actor) {
    TopicCode topic = find(new TopicCode(code)).code();
    var version = input.seenVersion();
    Description description = input.orReject(TopicReader.read(input));
    demandDone(topics.revise(actor, topic, version.get(), description));
    return answer(ResponseEntity.ok(), topic);
  }

  private static void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.CodeTaken _ -> throw new Refused("TOPIC_CODE_TAKEN");
      case Outcome.Circular _ -> throw new Refused("TOPIC_CIRCULAR");
      case Outcome.UnknownBroader _ -> throw new Refused("TOPIC_UNKNOWN_BROADER");
      case Outcome.ReasonNeeded _ -> throw new Refused("TOPIC_REASON_NEEDED");
    }
  }

  private Sheet find(TopicCode code) {
    return book.topic(code).orElseThrow(() -> new NotFoundException("topic"));
  }

  private ResponseEntity<TopicDetail> answer(BodyBuilder builder, TopicCode code) {
    Sheet topic = find(code);
    return builder.eTag(Long.toString(topic.version())).body(TopicDetail.of(topic));
  }
}
