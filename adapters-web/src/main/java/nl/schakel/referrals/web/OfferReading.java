package nl.schakel.referrals.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.usecase.Contents;
import nl.schakel.referrals.usecase.OfferReferral.Command;
import nl.schakel.referrals.usecase.OfferReferral.Danger;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what somebody filled in. A draft may have gaps; what is to be checked may not. */
record OfferReading(Input input, OfferWay way, OfferAct act, LocalDate today) {

  private static final int MOST = 60;

  Input.Outcome<Command> command(Actor actor) {
    var danger = input.optional("danger", As.oneOf(Danger.class));
    if (act == OfferAct.CHECK && danger.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("danger", "REQUIRED");
    }
    var from = from(actor);
    var town = town();
    var urgency = input.required("urgency", As.oneOf(Urgency.class));
    var contents = contents();
    return input.outcome(
        () ->
            new Command(
                actor,
                from.get(),
                way.chain().id(),
                way.link().id(),
                town.get(),
                urgency.get(),
                danger.get().orElse(Danger.NONE),
                contents.get(),
                way.predecessor().map(before -> before.id())));
  }

  /** For which of their organisations; a draft stays with the one that it is of. */
  private Supplier<OrganisationId> from(Actor actor) {
    Set<OrganisationId> own = actor.organisationsFor(Permission.REFER);
    return way.draft()
        .map(kept -> kept.details().route().referrer())
        .or(() -> own.stream().filter(_ -> own.size() == 1).findFirst())
        .<Supplier<OrganisationId>>map(known -> () -> known)
        .orElseGet(() -> input.id("from", OrganisationId::new));
  }

  private Supplier<MunicipalityCode> town() {
    return way.town()
        .<Supplier<MunicipalityCode>>map(known -> () -> known)
        .orElseGet(
            () ->
                input.required(
                    "municipality", typed -> OfferTown.parse(typed, way.chain().area(), today)));
  }

  private Supplier<Contents> contents() {
    var sharing = new OfferBasisReading(input, act).sharing();
    var code = input.optional("code", As.oneOf(OfferLevel.class));
    var note = input.optional("note", typed -> PlainText.lines(typed, Note.LONGEST));
    var language = input.optional("language", Language::parse);
    var age = input.optional("age", As.oneOf(AgeBand.class));
    var answers = answers();
    var others = input.list("notInvolved", 0, MOST, As.id(OrganisationId::new));
    return () ->
        new Contents(
            sharing.get(),
            code.get().orElse(OfferLevel.NONE).code(),
            note.get(),
            language.get(),
            age.get(),
            answers.get(),
            Set.copyOf(others.get()));
  }

  private Supplier<Map<Integer, Answer>> answers() {
    Map<Integer, Supplier<Optional<Answer>>> read = new TreeMap<>();
    way.link().criteria().forEach(each -> read.put(each.number(), answer(each)));
    return () -> {
      Map<Integer, Answer> given = new TreeMap<>();
      read.forEach((number, answer) -> answer.get().ifPresent(it -> given.put(number, it)));
      return given;
    };
  }

  private Supplier<Optional<Answer>> answer(Criterion criterion) {
    String field = OfferCriterion.field(criterion.number());
    var answer = input.optional(field, As.oneOf(Answer.class));
    boolean needed = act == OfferAct.CHECK && criterion.force() != Force.ADVISORY;
    if (needed && answer.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse(field, "OFFER_UNANSWERED");
    }
    return answer;
  }
}
