package nl.schakel.library.model;

/**
 * What may come with an item. Pictures have to be put into one of these: they tell where they were
 * taken.
 */
public enum FileKind {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  TEXT("txt", "text/plain;charset=UTF-8");

  private final String extension;
  private final String mediaType;

  FileKind(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }
}
