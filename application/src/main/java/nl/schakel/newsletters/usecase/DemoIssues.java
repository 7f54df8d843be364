package nl.schakel.newsletters.usecase;

import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What the newsletters of the demo say. */
record DemoIssues(LocalizedText title, LocalizedText text) {

  static final DemoIssues AUTUMN =
      new DemoIssues(
          texts(
              "Nieuwe trainingen voor het najaar",
              "New trainings for autumn",
              "Nouvelles formations d’automne",
              "تدريبات جديدة للخريف"),
          texts(
              """
              De inschrijving is open. [Bekijk alle programma’s](/programmes).

              - Voor wijkteams: stress en coping bij nieuwkomers
              - Voor scholen: hoe herken je vragen die niet gesteld worden?\
              """,
              """
              Enrolment is open. [See all programmes](/programmes).

              - For district teams: stress and coping of newcomers
              - For schools: how do you recognise questions that are not asked?\
              """,
              """
              Les inscriptions sont ouvertes. [Voir tous les programmes](/programmes).

              - Pour les équipes de quartier : stress et coping des nouveaux arrivants
              - Pour les écoles : reconnaître les questions qui ne sont pas posées\
              """,
              """
              التسجيل مفتوح. [اعرض كل البرامج](/programmes).

              - لفرق الأحياء: الضغط والتكيف لدى القادمين الجدد
              - للمدارس: كيف تتعرف على أسئلة لا تُطرح؟\
              """));

  static final DemoIssues GROUPS =
      new DemoIssues(
          texts(
              "Oudergroepen in vier talen",
              "Groups of parents in four languages",
              "Groupes de parents en quatre langues",
              "مجموعات آباء بأربع لغات"),
          texts(
              "In het nieuwe jaar beginnen groepen in het Arabisch, Dari, Tigrinya en Turks. "
                  + "Ken je ouders die mee willen doen? [Zoek wie kan helpen](/where-to-go).",
              "In the new year groups begin in Arabic, Dari, Tigrinya and Turkish. Do you know"
                  + " parents who would like to join? [Find who can help](/where-to-go).",
              "Au nouvel an commencent des groupes en arabe, dari, tigrinya et turc. "
                  + "Connaissez-vous des parents intéressés ? [Trouver de l’aide](/where-to-go).",
              "تبدأ في العام الجديد مجموعات بالعربية والدارية والتغرينية والتركية. "
                  + "هل تعرف آباء يودون المشاركة؟ [اعرف من يساعد](/where-to-go)."));

  static final DemoIssues NEXT =
      new DemoIssues(
          texts(
              "Wat de keten ons leerde",
              "What the chain taught us",
              "Ce que la chaîne nous a appris",
              "ما علمتنا إياه السلسلة"),
          texts(
              "Drie werksessies, elf partners, één afspraak. [Lees over de ketens](/chains).",
              "Three workshops, eleven partners, one agreement. [Read about the chains](/chains).",
              "Trois ateliers, onze partenaires, un accord. [Lire sur les chaînes](/chains).",
              "ثلاث ورش وأحد عشر شريكًا واتفاق واحد. [اقرأ عن السلاسل](/chains)."));

  private static LocalizedText texts(String dutch, String english, String french, String arabic) {
    return LocalizedText.dutch(dutch)
        .with(Language.ENGLISH, english)
        .with(Language.FRENCH, french)
        .with(Language.ARABIC, arabic);
  }
}
