package nl.schakel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BSN        | Het bsn is 111222333.                         | 111222333
          BSN        | Haar nummer: 123.456.782, denk ik.            | 123.456.782
          BSN        | 1234 56 782 staat op de brief                 | 1234 56 782
          BSN        | bsn 10000008 van de vader                     | bsn 10000008
          BSN        | رقمه ١١١٢٢٢٣٣٣ في الملف                        | ١١١٢٢٢٣٣٣
          INSZ       | rijksregister 85.07.30-033.28 van de moeder   | 85.07.30-033.28
          INSZ       | 85073003328                                   | 85073003328
          INSZ       | geboren na 2000: 17.07.30-033.84              | 17.07.30-033.84
          INSZ       | bisnummer 85.47.30-033.17                     | 85.47.30-033.17
          PHONE      | Bel 06-12345678 na vijf uur                   | 06-12345678
          PHONE      | Bel 06 12 34 56 78                            | 06 12 34 56 78
          PHONE      | (020) 123 45 67                               | 020) 123 45 67
          PHONE      | gsm 0470/12.34.56                             | 0470/12.34.56
          PHONE      | 02 123 45 67 in Brussel                       | 02 123 45 67
          PHONE      | +31 (0)6 1234 5678                            | +31 (0)6 1234 5678
          PHONE      | +32 470 12 34 56                              | +32 470 12 34 56
          PHONE      | haar tante: 00963 944 123 456                 | 00963 944 123 456
          PHONE      | 088-1234567                                   | 088-1234567
          EMAIL      | mail naar fatima.b@mail.example graag         | fatima.b@mail.example
          EMAIL      | fatima(at)mail.example                        | fatima(at)mail.example
          EMAIL      | Fatıma@posta.example.                         | Fatıma@posta.example
          IBAN       | NL91ABNA0417164300                            | NL91ABNA0417164300
          IBAN       | op NL91 ABNA 0417 1643 00 van haar            | NL91 ABNA 0417 1643 00
          IBAN       | be68 5390 0754 7034 voor haar                 | be68 5390 0754 7034
          ADDRESS    | Woont op 3511 LX 12.                          | 3511 LX 12
          ADDRESS    | postcode 3511LX, huisnummer 12a               | 3511LX, huisnummer 12a
          ADDRESS    | 3511lx 12 te Utrecht                          | 3511lx 12
          ADDRESS    | Dorpsstraat 7, 3511 LX Utrecht                | Dorpsstraat 7, 3511 LX
          ADDRESS    | Kerkstraat 12 bus 3, 9000 Gent                | Kerkstraat 12 bus 3, 9000 Gent
          ADDRESS    | rue de la Loi 16, 1000 Bruxelles              | rue de la Loi 16, 1000 Bruxelles
          ADDRESS    | 9000 Gent, Veldstraat 8                       | 9000 Gent, Veldstraat 8
          BIRTH_DATE | Geboren op 12-03-2009                         | Geboren op 12-03-2009
          BIRTH_DATE | het meisje (12/3/2009) wil niet               | 12/3/2009
          BIRTH_DATE | 2009-03-12                                    | 2009-03-12
          BIRTH_DATE | geb. 12.03.09                                 | geb. 12.03.09
          BIRTH_DATE | geboren 12 maart '09                          | geboren 12 maart '09
          BIRTH_DATE | zij is van 12 maart 2009 en zwanger           | 12 maart 2009
          BIRTH_DATE | jarig: 1 jan. 1990                            | 1 jan. 1990
          BIRTH_DATE | She was born on 12th of March 2009            | 12th of March 2009
          BIRTH_DATE | March 12, 2009                                | March 12, 2009
          BIRTH_DATE | DOB: 12/03/09                                 | DOB: 12/03/09
          BIRTH_DATE | née le 1er août 1985                          | 1er août 1985
          BIRTH_DATE | date de naissance : 01.08.1985                | naissance : 01.08.1985
          BIRTH_DATE | geboortedatum 12032009                        | geboortedatum 12032009
          """)
  void what_leads_to_somebody_is_found_where_it_stands(Kind kind, String text, String found) {
    assertThat(PersonalDataCheck.findings(text))
        .filteredOn(finding -> finding.kind() == kind)
        .singleElement()
        .satisfies(
            finding -> assertThat(text.substring(finding.start(), finding.end())).contains(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mag een gemeente in 2026 het paspoort van een meisje van 15 jaar inhouden?",
        "Tussen 2015 en 2019 kwamen er 1200 gezinnen, en in 2020 nog 300.",
        "Het kost € 1.250,00 of 1250 euro; het budget is € 123.456.782.",
        "Een subsidie van 123456782 euro.",
        "Geldt artikel 1:31 BW ook bij huwelijken van voor 2015?",
        "Volgens art. 3 lid 2 en artikel 12, 1989 Verdrag inzake de rechten van het kind.",
        "Bel in nood 112, en anders Veilig Thuis op 0800-2000.",
        "In Vlaanderen kan dat op 1712, of bij de Kindertelefoon op 0800-0432.",
        "De zelfmoordlijnen zijn 113, 0800-0113 en 1813; informatie op 0900 1234567.",
        "De wet geldt sinds 1 juli 2021, en het besluit vanaf 01-01-2024.",
        "La loi est en vigueur depuis le 1er mars 2019.",
        "The rule holds from 1 January 2022 until 31 December 2027.",
        "Ze is geboren in 1985 en kwam in 2003.",
        "De groep komt op 12 maart om 14:30 uur bij elkaar, zaal 1.12.",
        "Kamer 204 in de Kerkstraat, tweede verdieping.",
        "De gemeente met code GM0599 en postcodegebied 3511.",
        "2019 en 15 gezinnen, 2020 is 12 procent meer.",
        "Het gaat om 3 kinderen van 4, 7 en 12 jaar; score 9,75 op 10.",
        "NIS 44021, dossier 2026/118, versie 1.12.",
        "Wie @ noemt hoeft geen adres te bedoelen.",
        "هل يجوز تزويج فتاة عمرها 15 سنة في عام 2026؟",
        "000000000",
        "Nummer 111222334 voldoet niet, 85.07.30-033.29 ook niet.",
        "NL91ABNA0417164301 is geen rekening.",
        ""
      })
  void what_leads_to_nobody_raises_no_alarm(String text) {
    assertThat(PersonalDataCheck.findings(text)).isEmpty();
  }

  @Test
  void everything_is_found_at_once_in_the_order_of_the_text() {
    assertThat(
            PersonalDataCheck.findings(
                "Sara (12-03-2009), 06-12345678, woont op 3511 LX 12, mail s@mail.example"))
        .extracting(Finding::kind)
        .containsExactly(Kind.BIRTH_DATE, Kind.PHONE, Kind.ADDRESS, Kind.EMAIL);
  }

  @Test
  void signs_that_nobody_sees_hide_nothing_and_move_nothing() {
    String text = "Bel 06\u00a0\u20111234\u200b5678 vandaag";
    Finding found = PersonalDataCheck.findings(text).getFirst();
    assertThat(text.substring(found.start(), found.end()))
        .isEqualTo("06\u00a0\u20111234\u200b5678");
  }

  @Test
  void a_number_is_told_of_once() {
    assertThat(PersonalDataCheck.findings("00.01.01-001.05 of 010101 ")).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "0", "a.", "1 ", "0-", "a@", "A1", "12-", "\u0661"})
  void the_longest_text_is_read_at_once(String part) {
    String text = part.repeat(2_000 / part.length());
    long begin = System.nanoTime();
    assertThat(PersonalDataCheck.findings(text)).hasSizeLessThanOrEqualTo(text.length());
    assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
  }
}
