package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Profile.EarlierName;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What the directory says, as the values of the form that changes it. */
final class ProfileValues {

  private final Map<String, List<String>> values = new HashMap<>();

  private ProfileValues() {}

  static Map<String, List<String>> of(Profile profile) {
    ProfileValues all = new ProfileValues();
    all.text("about", profile.about());
    profile.website().ifPresent(site -> all.put("website", site.value()));
    all.values.put("languages", tags(profile.languages()));
    all.areas(profile.areas());
    all.rows("earlierNames", profile.earlierNames(), all::earlierName);
    all.rows("expertise", profile.expertise(), all::expertise);
    all.rows("services", profile.services(), all::service);
    all.rows("contactPoints", profile.contactPoints(), all::contactPoint);
    return all.values;
  }

  private interface Row<T> {
    void put(String prefix, T item);
  }

  private <T> void rows(String name, List<T> items, Row<T> row) {
    for (int i = 0; i < items.size(); i++) {
      row.put(name + "." + i + ".", items.get(i));
    }
  }

  private void areas(Collection<Area> areas) {
    List<String> boxes = new ArrayList<>();
    List<String> towns = new ArrayList<>();
    for (Area area : areas) {
      switch (area) {
        case Area.Town(var code) ->
            towns.add(
                Municipalities.known().find(code).map(ProfileValues::name).orElse(code.value()));
        case Area.Region _, Area.Nation _ -> boxes.add(area.code());
      }
    }
    values.put("areas", boxes);
    put("towns", String.join("\n", towns.stream().sorted().toList()));
  }

  /** By its name, where nobody else has that name. */
  private static String name(Municipality town) {
    String name = town.name().in(Language.DUTCH);
    long called =
        Municipalities.known().called(name, 10).stream()
            .filter(each -> each.name().in(Language.DUTCH).equals(name))
            .count();
    return called == 1 ? name : town.code().value();
  }

  private void earlierName(String prefix, EarlierName name) {
    text(prefix + "name", name.name());
    name.from().ifPresent(day -> put(prefix + "from", day.toString()));
    put(prefix + "until", name.until().toString());
  }

  private void expertise(String prefix, Expertise expertise) {
    put(prefix + "topic", expertise.topic().value().value());
    values.put(prefix + "modes", list(expertise.modes(), Enum::name));
    expertise.perQuarter().ifPresent(most -> put(prefix + "questionsPerQuarter", "" + most));
    expertise.answerDays().ifPresent(days -> put(prefix + "answerDays", "" + days));
    put(prefix + "free", "" + expertise.free());
  }

  private void service(String prefix, Service service) {
    put(prefix + "id", service.id().value().toString());
    text(prefix + "name", service.name());
    text(prefix + "description", service.description());
    service.eligibility().ifPresent(text -> text(prefix + "eligibility", text));
    service.notFor().ifPresent(text -> text(prefix + "notFor", text));
    service.schedule().ifPresent(text -> text(prefix + "schedule", text));
    service.cost().ifPresent(text -> text(prefix + "cost", text));
    values.put(prefix + "topics", list(service.topics(), ProfileValues::code));
    values.put(prefix + "languages", tags(service.languages()));
    put(prefix + "interpretation", service.interpretation().name());
  }

  private void contactPoint(String prefix, ContactPoint point) {
    put(prefix + "id", point.id().value().toString());
    text(prefix + "function", point.function());
    put(prefix + "audience", point.audience().name());
    point.email().ifPresent(email -> put(prefix + "email", email.value()));
    point.phone().ifPresent(phone -> put(prefix + "phone", phone.value()));
    point.website().map(WebAddress::value).ifPresent(site -> put(prefix + "website", site));
  }

  private void text(String name, LocalizedText text) {
    text.texts().forEach((language, words) -> put(name + "." + language.tag(), words));
  }

  private void put(String name, String value) {
    values.put(name, List.of(value));
  }

  private static String code(TopicCode topic) {
    return topic.value().value();
  }

  private static List<String> tags(Collection<Language> languages) {
    return list(languages, Language::tag);
  }

  private static <T> List<String> list(Collection<T> items, Function<T, String> word) {
    return items.stream().map(word).sorted().toList();
  }
}
