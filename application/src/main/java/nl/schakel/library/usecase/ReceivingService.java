package nl.schakel.library.usecase;

import nl.schakel.library.port.VirusScan;
import nl.schakel.library.port.VirusScan.Verdict;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService(transactional = false)
class ReceivingService implements ReceiveFile {

  private final KeepFiles files;
  private final VirusScan viruses;

  ReceivingService(KeepFiles files, VirusScan viruses) {
    this.files = files;
    this.viruses = viruses;
  }

  @Override
  public Outcome receive(Command command) {
    return switch (viruses.scan(command.file().content().bytes())) {
      case Verdict.Clean _, Verdict.NotConfigured _ -> files.add(command);
      case Verdict.Infected _ -> new Outcome.Infected();
      case Verdict.Unreachable _ -> new Outcome.NotScanned();
    };
  }

  @Override
  public boolean isScanned() {
    return viruses.isSetUp();
  }
}
