package nl.schakel.messages.usecase;

import java.util.Map;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.shared.Language;

/** What goes around every training of the demo, in four languages. */
@SuppressWarnings("ImmutableEnumChecker") // records of text cannot change, which types do not say
enum DemoTemplate {
  BEFORE(
      "Drie dagen voor de sessie",
      Moment.BEFORE_SESSION,
      3,
      new Words(
          "Tot {dag}",
          "Beste {voornaam},\n\nOver drie dagen zien we je: {dag}, {tijd}. Je vindt ons hier:"
              + " {plaats}.\n\nNeem een situatie mee waarover je wilt praten. Kun je toch niet"
              + " komen? Meld je dan af, zo komt er plaats voor iemand anders."),
      new Words(
          "See you on {dag}",
          "Dear {voornaam},\n\nWe see you in three days: {dag}, {tijd}. You find us here:"
              + " {plaats}.\n\nBring a situation that you would like to talk about. You cannot"
              + " come? Tell us, so that somebody else gets the place."),
      new Words(
          "À bientôt, {dag}",
          "Bonjour {voornaam},\n\nNous vous voyons dans trois jours : {dag}, {tijd}. Vous nous"
              + " trouvez ici : {plaats}.\n\nApportez une situation dont vous voulez parler. Vous"
              + " ne pouvez pas venir ? Dites-le, ainsi quelqu’un d’autre aura la place."),
      new Words(
          "نراك {dag}",
          "عزيزي {voornaam}،\n\nنراك بعد ثلاثة أيام: {dag}، {tijd}. المكان:"
              + " {plaats}.\n\nأحضر معك موقفًا تريد الحديث عنه. لا تستطيع الحضور؟ أخبرنا"
              + " ليحصل شخص آخر على المقعد.")),
  AFTER(
      "De dag na de sessie",
      Moment.AFTER_SESSION,
      1,
      new Words(
          "Bedankt dat je erbij was",
          "Beste {voornaam},\n\nFijn dat je er was op {dag}. Kies vandaag één ding uit {programma}"
              + " dat je morgen anders doet, en vertel het een collega."),
      new Words(
          "Thank you for being there",
          "Dear {voornaam},\n\nIt was good to see you on {dag}. Choose today one thing of"
              + " {programma} that you do differently tomorrow, and tell a colleague."),
      new Words(
          "Merci d’avoir été là",
          "Bonjour {voornaam},\n\nMerci d’être venu le {dag}. Choisissez aujourd’hui une chose de"
              + " {programma} que vous ferez autrement demain, et dites-la à un collègue."),
      new Words(
          "شكرًا على حضورك",
          "عزيزي {voornaam}،\n\nسعدنا بحضورك {dag}. اختر اليوم شيئًا واحدًا من"
              + " {programma} تفعله غدًا بشكل مختلف، وأخبر به زميلًا."));

  private static final int MORNING = 9;

  final String title;
  private final Moment moment;
  private final int days;
  private final Words dutch;
  private final Words english;
  private final Words french;
  private final Words arabic;

  DemoTemplate(
      String title, Moment moment, int days, Words dutch, Words english, Words french, Words ar) {
    this.title = title;
    this.moment = moment;
    this.days = days;
    this.dutch = dutch;
    this.english = english;
    this.french = french;
    this.arabic = ar;
  }

  Body body() {
    return new Body(
        Map.of(
            Language.DUTCH, dutch,
            Language.ENGLISH, english,
            Language.FRENCH, french,
            Language.ARABIC, arabic));
  }

  Timing timing() {
    return new Timing(moment, days, MORNING);
  }

  /** Whoever was not there is not thanked. */
  Audience audience() {
    return moment.isAfter() ? Audience.ATTENDED : Audience.ADMITTED;
  }
}
