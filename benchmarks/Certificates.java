import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.port.CertificatePrinter;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Texts;

/**
 * Prints certificates one after the other and tells what each costs, and what stays on the heap.
 */
class Certificates {

  private static final int BATCH = 200;

  public static void main(String[] arguments) throws Exception {
    CertificatePrinter printer = printer();
    List<Long> heaps = new ArrayList<>();
    for (int batch = 1; batch <= 5; batch++) {
      long before = cpu();
      long bytes = 0;
      for (int each = 0; each < BATCH; each++) {
        bytes += printer.print(certificate(each)).length;
      }
      long spent = cpu() - before;
      heaps.add(heap());
      System.out.printf(
          "batch %d: %d certificates, %.1f ms of CPU each, %d KiB each, heap afterwards %d MiB%n",
          batch, BATCH, spent / 1e6 / BATCH, bytes / 1024 / BATCH, heaps.getLast());
    }
    System.out.printf(
        "heap grew by %d MiB over %d%n", heaps.getLast() - heaps.getFirst(), 4 * BATCH);
  }

  private static CertificatePrinter printer() throws Exception {
    Documents documents = (Documents) make("nl.schakel.shared.pdf.PdfDocuments");
    return (CertificatePrinter)
        make(
            "nl.schakel.recognition.pdf.PdfCertificatePrinter",
            documents,
            Texts.onClassPath(Texts.Missing.FAILS),
            Clock.systemUTC(),
            URI.create("https://schakel.example"));
  }

  private static Object make(String type, Object... arguments) throws Exception {
    var constructor = Class.forName(type).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  private static Certificate.Valid certificate(int number) {
    Language language =
        List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC).get(number % 4);
    return new Certificate.Valid(
        new Certificate.Details(
            CertificateId.next(),
            CompletionId.next(),
            PersonId.next(),
            VerificationCode.next(),
            language,
            new Certificate.Snapshot(
                "Amina El-Amrani " + number,
                LocalizedText.dutch("Stress en coping").with(Language.ARABIC, "التوتر والتأقلم"),
                LocalizedText.dutch("VVSG"),
                LocalDate.of(2027, 11, 25),
                180,
                List.of(
                    new Certificate.Printed(
                        OrganisationId.next(),
                        LocalizedText.dutch("Registerplein"),
                        new BigDecimal(2)))),
            Instant.now()));
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024 / 1024;
  }
}
