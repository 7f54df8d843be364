package nl.schakel.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.usecase.Contents;
import nl.schakel.referrals.usecase.Contents.Code;
import nl.schakel.referrals.usecase.OfferReferral.Command;
import nl.schakel.referrals.usecase.OfferReferral.Danger;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads from JSON what goes to whom. */
record ReferralInput(Input input, Actor actor) {

  private static final int MOST = 20;

  Supplier<Command> read() {
    var from = input.id("organisationId", OrganisationId::new);
    var chain = input.id("chainId", ChainId::new);
    var link = input.id("linkId", LinkId::new);
    var place = input.required("municipality", MunicipalityCode::parse);
    var emergency = input.required("emergency", As.flag());
    var urgency = input.optional("urgency", As.oneOf(Urgency.class));
    var predecessor = input.optional("predecessorId", As.id(ReferralId::new));
    Supplier<Contents> contents = contents();
    return () ->
        new Command(
            actor,
            from.get(),
            chain.get(),
            link.get(),
            place.get(),
            urgency.get().orElse(Urgency.NORMAL),
            emergency.get() ? Danger.NOW : Danger.NONE,
            contents.get(),
            predecessor.get());
  }

  private Supplier<Contents> contents() {
    var sharing = input.objectIfGiven("sharing").map(given -> new SharingInput(given).read());
    Supplier<Code> code = code();
    var note = input.optional("note", typed -> PlainText.lines(typed, Note.LONGEST));
    var language = input.optional("language", Language::parse);
    var age = input.optional("ageBand", As.oneOf(AgeBand.class));
    Supplier<Map<Integer, Answer>> answers = answers();
    var notInvolved = input.list("notInvolved", 0, MOST, As.id(OrganisationId::new));
    return () ->
        new Contents(
            sharing.map(Supplier::get),
            code.get(),
            note.get(),
            language.get(),
            age.get(),
            answers.get(),
            Set.copyOf(notInvolved.get()));
  }

  private Supplier<Code> code() {
    var known = input.optional("handoverCode", HandoverCode::parse);
    var fresh = input.optional("freshCode", As.flag());
    return () -> known.get().<Code>map(Code.Known::new).orElseGet(() -> fresh(fresh.get()));
  }

  private static Code fresh(Optional<Boolean> wanted) {
    return wanted.orElse(false) ? new Code.Fresh() : new Code.None();
  }

  private Supplier<Map<Integer, Answer>> answers() {
    List<Supplier<Map.Entry<Integer, Answer>>> all =
        input.objects("criteria", 0, MOST).stream().map(ReferralInput::answer).toList();
    return () ->
        all.stream()
            .map(Supplier::get)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
  }

  private static Supplier<Map.Entry<Integer, Answer>> answer(Input criterion) {
    var number = criterion.required("number", As.integer(1, 100));
    var answer = criterion.required("answer", As.oneOf(Answer.class));
    return () -> Map.entry(number.get(), answer.get());
  }
}
